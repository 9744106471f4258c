import type { Dataset } from '../../data/dataset.ts';
import { quantityOf } from '../../data/query.ts';
import type { ChartDefinition, Dot, Picture } from '../frame.ts';
import { bar, dots, over, place, track, type Grid } from '../layout.ts';

const ROWS: Grid = { x: 3.6, y: 28, pitch: 9.27, columns: 11 };
const LIT: Grid = { ...ROWS, y: 14 };
const FALLEN: Grid = { ...ROWS, y: 43 };
const STRIP = { x: 0, width: 100, thickness: 8, max: 100 };

const count = (data: Dataset, id: 'poc-launched' | 'poc-in-production') =>
	quantityOf(data, id).value;

function launched(data: Dataset): Picture {
	return {
		marks: dots(count(data, 'poc-launched'), ROWS, { figure: 'poc-launched', tone: 'plain' }),
		labels: [{ name: 'launched', x: 0, y: 22, anchor: 'start', edge: 'bottom', width: 100 }]
	};
}

function production(data: Dataset): Picture {
	const live = count(data, 'poc-in-production');
	const lost = count(data, 'poc-launched') - live;
	return {
		marks: [
			...dots(live, LIT, { figure: 'poc-in-production', tone: 'live' }),
			...dots(lost, FALLEN, { figure: 'poc-lost', tone: 'lost' }, { firstKey: live })
		],
		labels: [
			{ name: 'live', x: 0, y: 8.5, anchor: 'start', edge: 'bottom', width: 100, tone: 'live' },
			{ name: 'lost', x: 0, y: 37.5, anchor: 'start', edge: 'bottom', width: 100, tone: 'lost' }
		]
	};
}

function counted(data: Dataset): Picture {
	const live = count(data, 'poc-in-production');
	const lost = count(data, 'poc-launched') - live;
	return {
		marks: [
			...dots(live, ROWS, { figure: 'poc-in-production', tone: 'live' }),
			...dots(lost, ROWS, { figure: 'poc-lost', tone: 'lost' }, { start: live })
		],
		labels: [
			{ name: 'dot', x: 0, y: 22, anchor: 'start', edge: 'bottom', width: 100 },
			{ name: 'share', x: 0, y: 52, anchor: 'start', edge: 'top', width: 100, tone: 'lost' }
		]
	};
}

function since(data: Dataset): Picture {
	const all = count(data, 'poc-launched');
	const live = count(data, 'poc-in-production');
	const pitch = STRIP.width / all;
	const row: Grid = { x: STRIP.x + pitch / 2, y: 25, pitch, columns: all };
	return {
		marks: [
			...dots(live, row, { figure: 'poc-in-production', tone: 'live' }),
			...dots(all - live, row, { figure: 'poc-lost', tone: 'lost' }, { start: live }),
			track('next', 48, STRIP),
			...bar(data, STRIP, { key: 'next', figure: 'poc-next-edition', tone: 'live', y: 48 })
		],
		labels: [over('then', 22, STRIP), over('next', 48, STRIP)]
	};
}

/** Of every 33 proofs of concept begun, four in production: a dot is one of them. */
export const funnel: ChartDefinition = {
	id: 'funnel',
	cover: 'production',
	frames: { launched, production, counted, since }
};

const OPENING: Grid = { x: 1, y: 1, pitch: 2.4, columns: 11 };

/** The opening picture: the same dots in a box of their own, `width` by `height`. */
export function opening(data: Dataset): { marks: Dot[]; width: number; height: number } {
	const all = count(data, 'poc-launched');
	const live = count(data, 'poc-in-production');
	const end = place(OPENING, OPENING.columns - 1).cx;
	const foot = place(OPENING, all - 1).cy;
	return {
		marks: [
			...dots(live, OPENING, { figure: 'poc-in-production', tone: 'live' }),
			...dots(all - live, OPENING, { figure: 'poc-lost', tone: 'lost' }, { start: live })
		],
		width: end + OPENING.x,
		height: foot + OPENING.y
	};
}
