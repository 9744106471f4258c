/*
 * Puts the site's own fonts in once the page has been painted in their stand-ins (fonts.css), so that
 * they take nothing of the line before. All at once, when all have come: each would have the whole page
 * laid out again. What is far below is laid out later and in parts, so that no task is long; meanwhile
 * the page is marked with `data-typesetting`, and `typeset` tells its end. The rules of the fonts are in
 * the page (app.html), where they hold by themselves if no script runs. A reader who wants little data
 * sent stays with the stand-ins.
 */

/** How many sections are laid out in one task: more make it long, fewer cost a frame of the screen each. */
const SECTIONS = 4;

const facesOf = (rules: CSSRuleList) =>
	[...rules]
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.map(({ style }) => {
			const read = (name: string) => style.getPropertyValue(name);
			return new FontFace(read('font-family').replaceAll(/['"]/g, ''), read('src'), {
				style: read('font-style'),
				weight: read('font-weight')
			});
		});

const root = document.documentElement;

/** The sections that begin more than a screen below what shows. */
const farBelow = () =>
	[...document.querySelectorAll<HTMLElement>('main > .section')].filter(
		(section) => section.getBoundingClientRect().top > 2 * innerHeight
	);

/** The height of what is in a section, in pixels. */
function heightIn(section: HTMLElement): number {
	const { height, paddingTop, paddingBottom } = getComputedStyle(section);
	return parseFloat(height) - parseFloat(paddingTop) - parseFloat(paddingBottom);
}

/** Waits for the task after the next frame. */
const afterFrame = () =>
	new Promise<void>((done) => {
		requestAnimationFrame(() => setTimeout(done));
	});

async function putIn(rules: HTMLStyleElement): Promise<void> {
	const faces = facesOf(rules.sheet?.cssRules ?? new CSSStyleSheet().cssRules);
	// A face that does not come leaves its stand-in.
	await Promise.allSettled(faces.map((face) => face.load()));
	root.dataset.typesetting = '';
	const later = farBelow();
	// All heights are read before the first is set, which would have the next one's read lay the page out.
	const heights = later.map((section) => [section, heightIn(section)] as const);
	for (const [{ style }, height] of heights) {
		style.containIntrinsicHeight = `${height}px`;
		style.contentVisibility = 'auto';
	}
	for (const face of faces) if (face.status === 'loaded') document.fonts.add(face);
	rules.remove();
	while (later.length > 0) {
		await afterFrame();
		for (const section of later.splice(0, SECTIONS)) section.removeAttribute('style');
	}
	await afterFrame();
	delete root.dataset.typesetting;
	dispatchEvent(new Event('typeset'));
}

new PerformanceObserver((list, observer) => {
	if (list.getEntriesByName('first-contentful-paint').length === 0) return;
	observer.disconnect();
	const start = () => {
		const rules = document.querySelector<HTMLStyleElement>('style[data-faces]');
		if (rules && !matchMedia('(prefers-reduced-data: reduce)').matches) void putIn(rules);
	};
	// Not beside the document either: a page may be painted before it has come to its end.
	if (document.readyState === 'complete') start();
	else addEventListener('load', () => setTimeout(start));
}).observe({ type: 'paint', buffered: true });
