import type { Check } from './check.ts';

/** The most letters of a title, which stands in lists, link previews and the window’s bar too. */
const MOST = 90;

/** Titles of the piece, its sections, charts and things to play with that are longer than their places. */
export const titles: Check = ({ sections, passages }) =>
	[
		...sections.map(({ title = '', front }) => ({
			length: title.length,
			report: (message: string) => front.at(['title'], message)
		})),
		...passages
			// Those of frames are held to the room over their pictures.
			.filter(({ kind, part }) =>
				kind === 'site' ? /^(?:title|toys .* title)$/.test(part) : part === 'title of the chart'
			)
			.map(({ text: { words }, at }) => ({
				length: words.replace(/\ufffc+/g, '00').length,
				report: (message: string) => at(0, message)
			}))
	].flatMap(({ length, report }) =>
		length > MOST
			? report(`this title is ${length} letters long: a title has room for ${MOST} at most`)
			: []
	);
