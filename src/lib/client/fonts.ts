/*
 * Puts the site's own fonts in once the page has been painted in their stand-ins (fonts.css), so that
 * they take nothing of the line before. All at once, when all have come: the page is laid out again
 * once. Their rules are in the page (app.html), where they hold by themselves if no script runs. A reader
 * who wants little data sent stays with the stand-ins.
 */

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

async function putIn(rules: HTMLStyleElement): Promise<void> {
	const faces = facesOf(rules.sheet?.cssRules ?? new CSSStyleSheet().cssRules);
	// A face that does not come leaves its stand-in.
	await Promise.allSettled(faces.map((face) => face.load()));
	for (const face of faces) if (face.status === 'loaded') document.fonts.add(face);
	rules.remove();
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
	else addEventListener('load', start);
}).observe({ type: 'paint', buffered: true });
