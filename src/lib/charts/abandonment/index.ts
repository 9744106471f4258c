import type { FigureId } from 'content:ids';
import type { Dataset } from '../../data/dataset.ts';
import { quantityOf } from '../../data/query.ts';
import type { ChartDefinition, Dot, Label, Picture } from '../frame.ts';
import { dots, type Grid } from '../layout.ts';

const HUNDRED: Grid = { x: 2.9, y: 3.4, pitch: 7.4, columns: 10 };
const BEFORE: Grid = { x: 2.9, y: 17, pitch: 7.4, columns: 6 };
const AFTER: Grid = { ...BEFORE, x: 55.4 };
const ASIDE = { x: 76, anchor: 'start', width: 24 } as const;

/** A hundred companies, the first of them coloured: as many as the figure says. */
function hundred(data: Dataset, figure: FigureId): Dot[] {
	const dropped = Math.round(quantityOf(data, figure).value);
	return [
		...dots(dropped, HUNDRED, { figure, tone: 'lost' }),
		...dots(100 - dropped, HUNDRED, { figure, tone: 'quiet' }, { start: dropped })
	];
}

function wave(figure: FigureId, name: string): (data: Dataset) => Picture {
	const labels: Label[] = [
		{ ...ASIDE, name, y: 0, edge: 'top', tone: 'lost' },
		{ ...ASIDE, name: 'rest', y: 73, edge: 'bottom', size: 'small' }
	];
	return (data) => ({ marks: hundred(data, figure), labels });
}

function growth(data: Dataset): Picture {
	const style = { tone: 'lost' } as const;
	const [before, after] = [quantityOf(data, 'abandoned-2024'), quantityOf(data, 'abandoned-2025')];
	return {
		marks: [
			...dots(
				Math.round(before.value),
				BEFORE,
				{ ...style, figure: 'abandoned-2024' },
				{ key: 'e' }
			),
			...dots(Math.round(after.value), AFTER, { ...style, figure: 'abandoned-2025' })
		],
		labels: [
			{ name: 'before', x: 0, y: 12, anchor: 'start', edge: 'bottom', width: 46, tone: 'lost' },
			{ name: 'after', x: 52.5, y: 12, anchor: 'start', edge: 'bottom', width: 47, tone: 'lost' },
			{ name: 'change', x: 0, y: 66, anchor: 'start', edge: 'bottom', width: 46 }
		]
	};
}

function counted(data: Dataset): Picture {
	return {
		marks: hundred(data, 'abandoned-2025'),
		labels: [
			{ ...ASIDE, name: 'dot', y: 0, edge: 'top', tone: 'lost' },
			{ ...ASIDE, name: 'projects', y: 73, edge: 'bottom', size: 'small' }
		]
	};
}

/** Companies in a hundred that dropped most of their AI work before production: a dot is one of them. */
export const abandonment: ChartDefinition = {
	id: 'abandonment',
	cover: 'after',
	frames: {
		before: wave('abandoned-2024', 'before'),
		after: wave('abandoned-2025', 'after'),
		growth,
		counted
	}
};
