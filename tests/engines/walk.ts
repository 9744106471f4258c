/**
 * What runs in the page, in each engine: one function, from whose source it is run, so that it must
 * not use anything of this file.
 */

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** What a chart shows: its frame, its picture’s size, and each mark’s place in the picture. */
export interface Shown {
	frame: string;
	width: number;
	height: number;
	marks: Record<string, Box>;
}

/** Waits for what the page does at a scroll, and ends every movement. */
export async function settle(): Promise<void> {
	for (let i = 0; i < 4; i++) await new Promise((next) => requestAnimationFrame(next));
	await new Promise((next) => setTimeout(next, 20));
	for (const animation of document.getAnimations()) animation.finish();
}

/** The addresses of all steps, in reading order. */
export const stepsIn = (): string[] =>
	[...document.querySelectorAll<HTMLElement>('[data-chart] [data-step][id]')].map(({ id }) => id);

/**
 * What the chart of a step shows now, or, without a step, the one chart of the document. Throws where it
 * shows no frame, or more than one.
 */
export function shownAt(id?: string): Shown {
	const chart = id === undefined ? document : document.getElementById(id)?.closest('[data-chart]');
	const frames = [...(chart?.querySelectorAll<HTMLElement>('[data-frame]') ?? [])].filter(
		({ dataset }) => dataset.active !== undefined
	);
	const [frame] = frames;
	const graphic = frame?.querySelector('.graphic');
	if (!frame || !graphic || frames.length > 1)
		throw new Error(`${String(id)}: ${frames.length} frames`);
	const origin = graphic.getBoundingClientRect();
	const marks = [...frame.querySelectorAll<SVGGraphicsElement>('[data-key]')].map((mark) => {
		// Of the outline alone: engines do not agree whether a stroke belongs to an element’s box.
		const { x, y, width, height } = mark.getBBox();
		const at = mark.getScreenCTM();
		if (!at) throw new Error(`${String(mark.dataset.key)} is not drawn.`);
		const box = {
			x: at.a * x + at.e - origin.x,
			y: at.d * y + at.f - origin.y,
			width: at.a * width,
			height: at.d * height
		};
		return [String(mark.dataset.key), box] as const;
	});
	return {
		frame: String(frame.dataset.frame),
		width: origin.width,
		height: origin.height,
		marks: Object.fromEntries(marks)
	};
}

export function follow(id: string): void {
	location.hash = id;
}

/** Scrolls as by hand until a step is the one being read: its words a little above the line. */
export function scrollIntoReach(id: string): void {
	const words = document.getElementById(id);
	if (!words) throw new Error(`${id} is nowhere.`);
	const line = parseFloat(getComputedStyle(words).scrollMarginTop) + innerHeight * 0.1;
	scrollBy({ top: words.getBoundingClientRect().top - line + 8, behavior: 'instant' });
}

/** Focuses the link to a step that the frame before it has; says whether there is one to see. */
export function focusTurnTo(id: string): boolean {
	const turn = document.querySelector<HTMLElement>(
		`[data-frame][data-active] [data-turn="after"][href="#${id}"]`
	);
	turn?.focus();
	return turn !== null && document.activeElement === turn;
}

/** Brings a toy near and waits until it is there to play with; then focuses its slider. */
export async function play(id: string): Promise<void> {
	const toy = document.getElementById(id);
	if (!toy) throw new Error(`${id} is nowhere.`);
	while (toy.dataset.live === undefined) {
		toy.scrollIntoView({ block: 'center' });
		await new Promise((next) => setTimeout(next, 50));
	}
	toy.querySelector<HTMLElement>('[data-stage] > div:last-child [type=range]')?.focus();
}

/** What the live part of a toy says. */
export const said = (id: string): string =>
	String(document.getElementById(id)?.querySelector('[data-stage] > div:last-child')?.textContent)
		.replace(/\s+/gu, ' ')
		.trim();
