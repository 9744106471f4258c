import { plainWords, type Passage } from '../content/passages.ts';
import { eitherOf, type Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

/** The most letters of a title, which stands in lists, link previews and the window’s bar too; of the site’s description there; of a label in a picture, of a button, and of a source’s name in the line under a picture. */
const MOST = { title: 90, description: 200, label: 120, button: 70, name: 60 } as const;

/** Words whose place holds so many letters, and what they are. */
interface Short {
	what: keyof typeof MOST;
	length: number;
	/** The words, where no other section or chart may have the same. */
	own?: string;
	report: (message: string) => Problem;
}

/** What a text is, where its place holds only so many letters. */
function shortOf({ kind, part }: Passage): Short['what'] | undefined {
	if (kind === 'site' && part === 'description') return 'description';
	if (kind === 'site') return /^(?:title|toys .* title)$/.test(part) ? 'title' : undefined;
	if (part.startsWith('label ')) return 'label';
	// Titles of frames are held to the room over their pictures.
	return part === 'title of the chart' ? 'title' : undefined;
}

/** Titles, labels, words on buttons and names of sources that are longer than their places, and titles that stand twice. */
export const titles: Check = ({ sections, passages, site, files, translation }) => {
	const { sources } = translation ?? files;
	const short: Short[] = [
		...sections.map(({ title = '', front }): Short => ({
			what: 'title',
			length: title.length,
			...(title !== '' && { own: `section ${title}` }),
			report: (message) => front.at(['title'], message)
		})),
		...passages.flatMap((passage): Short[] => {
			const what = shortOf(passage);
			if (what === undefined) return [];
			const { length } = passage.text.words.replace(/\ufffc+/g, '00');
			const own = passage.kind === 'chart' && what === 'title' && `chart ${passage.text.source}`;
			return [{ what, length, ...(own && { own }), report: (message) => passage.at(0, message) }];
		}),
		...plainWords(site)
			// What ends as a sentence has room of its own.
			.filter(({ path, words }) => path[0] !== 'names' && !/[.:]$/.test(words) && path.length > 1)
			.map(({ path, words }): Short => ({
				what: 'button',
				length: words.length,
				report: (message) => files.site.at(path, message)
			})),
		...Object.entries(sources.partial ?? {}).map(([id, { short }]): Short => ({
			what: 'name',
			length: short.length,
			report: (message) => sources.at([id, 'short'], message)
		}))
	];
	return short.flatMap((text, i) => {
		const { what, length, own, report } = text;
		const before = own && short.slice(0, i).find((other) => other.own === own);
		if (before) {
			const tell = (one: Short, other: Short) =>
				one.report(`this title stands in ${other.report('').file} already: give each its own`);
			return eitherOf(tell(text, before), tell(before, text));
		}
		return length > MOST[what]
			? report(`this ${what} is ${length} letters long, and has room for ${MOST[what]} at most`)
			: [];
	});
};
