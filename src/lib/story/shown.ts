import { charts, framesOf } from '$lib/charts';
import { data } from '$lib/data';
import { references } from '$lib/data/text';
import { places, type Place } from '$lib/prose';

const pictured = charts.flatMap((chart) => framesOf(data, chart));

/** Ids of the figures that the story shows, in prose or pictures, in the dataset’s order. */
export const shown: string[] = Object.keys(data.figures).filter(
	(id) => places.has(id) || pictured.some(({ figures }) => figures.includes(id))
);

/** Where the story shows a figure: the sections and steps that name it, then the frames that only draw or describe it, then the list of sources. */
export function placesOfFigure(id: string): Place[] {
	const titles = new Map(pictured.map(({ address, text }) => [address, text.title]));
	const named = (places.get(id) ?? []).map(({ address, title }) => ({
		address,
		title: titles.get(address) ?? title
	}));
	const drawn = pictured
		.filter(({ figures, named }) => figures.includes(id) || named.includes(id))
		.map(({ address, text }) => ({ address, title: text.title }));
	const listed = Object.values(data.sources)
		.filter(({ sample = '', note = '' }) =>
			[sample, note].flatMap(references).some((reference) => reference.id === id)
		)
		.map((source) => ({
			address: `source-${source.id}`,
			title: data.site.words['sources-intro'] ?? ''
		}));
	return [
		...named,
		...drawn.filter(({ address }) => !named.some((place) => place.address === address)),
		...listed
	];
}
