import { mean, sum } from 'd3';
import type { Page } from '@playwright/test';
import { onPhone, SCREEN, type Phone } from './phone.ts';

/*
 * npm run bench -- memory [--minutes N]
 *
 * Scrolls the story from end to end and back for half an hour, or as many minutes as are asked for, and
 * after each round counts what the page keeps once its garbage is collected: the script’s heap, DOM nodes,
 * listeners. Then prints how fast each grows, in a straight line through all rounds but the first ones.
 */

const PIXELS_A_SECOND = 4000;
/** In these rounds the toys are fetched, and code is compiled that is kept. */
const WARM_UP = 3;

interface Sample {
	minutes: number;
	/** In kB. */
	heap: number;
	nodes: number;
	listeners: number;
}

async function sample({ session }: Phone, since: number): Promise<Sample> {
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const valueOf = (name: string) => {
		const metric = metrics.find((metric) => metric.name === name);
		if (!metric) throw new Error(`The browser does not count ${name}.`);
		return metric.value;
	};
	return {
		minutes: (performance.now() - since) / 60_000,
		heap: valueOf('JSHeapUsedSize') / 1000,
		nodes: valueOf('Nodes'),
		listeners: valueOf('JSEventListeners')
	};
}

/** Scrolls to an end of the page by wheel events that the browser itself makes. */
async function scroll({ page, session }: Phone, to: 'top' | 'end'): Promise<void> {
	const distance = await page.evaluate(
		(to) =>
			to === 'top' ? scrollY : scrollY + innerHeight - document.documentElement.scrollHeight,
		to
	);
	await session.send('Input.synthesizeScrollGesture', {
		x: SCREEN.width / 2,
		y: SCREEN.height / 2,
		yDistance: distance,
		speed: PIXELS_A_SECOND,
		gestureSourceType: 'mouse',
		preventFling: true
	});
}

/** The steepness of the straight line that fits the samples best, an hour. */
function growth(samples: readonly Sample[], value: (sample: Sample) => number): number {
	const [x, y] = [mean(samples, ({ minutes }) => minutes) ?? NaN, mean(samples, value) ?? NaN];
	const across = sum(samples, ({ minutes }) => (minutes - x) ** 2);
	return (60 * sum(samples, (one) => (one.minutes - x) * (value(one) - y))) / across;
}

const shownFrames = (page: Page) => page.locator('.frame[data-active]').count();

/** Scrolls a page up and down for so many minutes, and prints what it keeps in memory. */
export const benchMemory = (url: string, minutes: number): Promise<void> =>
	onPhone(async (phone) => {
		const { page, session } = phone;
		await session.send('Performance.enable');
		await page.goto(url, { waitUntil: 'networkidle' });
		if ((await shownFrames(page)) === 0) throw new Error(`${url} shows no frame: nothing moves.`);
		const since = performance.now();
		const samples: Sample[] = [];
		console.log('Minutes    Heap (kB)     Nodes  Listeners');
		while (samples.length < WARM_UP + 2 || performance.now() - since < minutes * 60_000) {
			await scroll(phone, 'end');
			await scroll(phone, 'top');
			const one = await sample(phone, since);
			samples.push(one);
			console.log(
				one.minutes.toFixed(1).padStart(7) +
					one.heap.toFixed(0).padStart(13) +
					String(one.nodes).padStart(10) +
					String(one.listeners).padStart(11)
			);
		}
		const flat = samples.slice(WARM_UP);
		const [first, last] = [flat[0], flat.at(-1)];
		if (!first || !last) throw new Error('There was no round to go by.');
		console.log(
			`\nFrom minute ${first.minutes.toFixed(1)} to ${last.minutes.toFixed(1)}, an hour:`
		);
		console.log(`heap       ${growth(flat, ({ heap }) => heap).toFixed(0)} kB`);
		console.log(`nodes      ${growth(flat, ({ nodes }) => nodes).toFixed(0)}`);
		console.log(`listeners  ${growth(flat, ({ listeners }) => listeners).toFixed(0)}`);
	});
