import { charts, framesOf } from '$lib/charts';
import { data } from '$lib/data';
import { places, type Place } from '$lib/prose';

const pictured = charts.flatMap((chart) => framesOf(data, chart));

/** Ids of the figures that the story shows, in prose or pictures, in the dataset’s order. */
export const shown: string[] = Object.keys(data.figures).filter(
	(id) => places.has(id) || pictured.some(({ figures }) => figures.includes(id))
);

/** Where the story shows a figure: in its prose first, then in the frames whose prose does not name it. */
export function placesOfFigure(id: string): Place[] {
	const inProse = places.get(id) ?? [];
	const inFrames = pictured
		.filter(
			({ figures, address }) => figures.includes(id) && !inProse.some((p) => p.address === address)
		)
		.map(({ address, text }) => ({ address, title: text.title }));
	return [...inProse, ...inFrames];
}
