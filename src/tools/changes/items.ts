import type { Draft } from '../../lib/content/content.ts';
import {
	chartName,
	entryName,
	plainWords,
	prosePassages,
	siteName,
	type Passage
} from '../../lib/content/passages.ts';
import type { Section } from '../../lib/content/prose.ts';
import { isText } from '../../lib/content/segments.ts';
import type { DerivedRecord } from '../../lib/content/schema.ts';
import type { YamlFile } from '../../lib/content/yaml.ts';
import { exactly, fieldsOf } from '../figures/fields.ts';
import { sentencesOf, type Sentence } from '../text.ts';

/* Everything that content says to readers, in items that can be compared: sentences, words, values, tags. */

/** The tags that put something on the page between paragraphs. */
const PLACED = ['Scrolly', 'Guess', 'Portfolio'];

/** What the first sentence of a paragraph is typed with: where paragraphs begin is a change too. */
export const PARAGRAPH = '¶ ';

/** Words that are read as they are typed. */
const plainItem = (about: Omit<Sentence, 'pieces' | 'typed'>, words: string): Sentence => ({
	...about,
	pieces: [words],
	typed: words
});

/** The heading of a section. */
export const headingOf = ({ file, title = '', id = file, front }: Section): Sentence =>
	plainItem(
		{ kind: 'prose', file, of: id, part: 'heading', line: front.at(['title'], '').line },
		title
	);

/** A section: its heading, its sentences, and what stands between its paragraphs. */
function sectionItems(content: Draft, section: Section): Sentence[] {
	const { file, id = file, tags, source, at } = section;
	const about = { kind: 'prose', file, of: id } as const;
	const placed = tags
		.filter(({ name }) => PLACED.includes(name))
		.map(({ start, end }) => ({
			start,
			items: [
				plainItem(
					{ ...about, part: 'prose', line: at(start, '').line, end: at(end, '').line },
					(/^[^>]*>/.exec(source.slice(start, end)) ?? [''])[0]
						.replace(/\s+/g, ' ')
						.replace(' >', '>')
				)
			]
		}));
	const blocks = prosePassages(section).map((passage, i) => ({
		start: section.blocks[i]?.start ?? 0,
		items: sentencesOf(content, passage).map((item, i) =>
			i === 0 ? { ...item, typed: `${PARAGRAPH}${item.typed}` } : item
		)
	}));
	return [
		headingOf(section),
		...[...placed, ...blocks].sort((a, b) => a.start - b.start).flatMap(({ items }) => items)
	];
}

/** The words of a YAML file that no number is filled into. */
const plainItems = (
	kind: Passage['kind'],
	yaml: YamlFile<unknown>,
	name: (path: readonly (string | number)[]) => Pick<Sentence, 'of' | 'part'>
): Sentence[] =>
	plainWords(yaml.partial).map(({ path, words }) => {
		const { file, line } = yaml.at(path, '');
		return plainItem({ kind, file, line, ...name(path) }, words);
	});

/** The texts among the fields of a figure, which are items by themselves. */
const TEXTS = ['counts', 'of', 'note', 'source says', 'number', 'source’s number'];
/** The field of a derived figure that says how it is worked out. */
const WORKING = 'worked out as';
/** How a derived figure is worked out and said, whatever it comes to. */
function workingOf({ from, unit, round }: DerivedRecord): string {
	const of = from.finding ?? from.ids.join(' and ');
	const decimals = round === 1 ? '1 decimal' : `${round === 0 ? 'no' : round} decimals`;
	return `${from.operation} of ${of}, as ${unit}, with ${decimals}`;
}

/** What is known of figures beside their texts, and how they hang together. */
function factItems(content: Draft): Sentence[] {
	const { figures: yaml } = content.files;
	const file = yaml.partial;
	if (!file) return [];
	const item = (
		path: readonly PropertyKey[],
		of: string,
		part: string,
		said: string,
		typed = said
	): Sentence => {
		const { file, line } = yaml.at([...path], '');
		return { kind: 'figure', file, line, of, part, pieces: [said], typed };
	};
	return [
		...Object.values(content.figures).flatMap((figure) => {
			const { id, quantity, differs } = figure;
			const record = file.derived[id];
			if (record)
				return fieldsOf(content, figure)
					.filter(([field]) => !TEXTS.includes(field))
					.map(([field, said]) =>
						item(['derived', id], id, field, field === WORKING ? workingOf(record) : said)
					);
			// What is said of a number can hide its decimals.
			const typed = new Map<string, string | undefined>([
				['value', quantity && exactly(quantity)],
				['source’s value', differs?.quantity && exactly(differs.quantity)]
			]);
			return fieldsOf(content, figure)
				.filter(([field]) => !TEXTS.includes(field))
				.map(([field, said]) => item(['figures', id, field], id, field, said, typed.get(field)));
		}),
		...file.relations.flatMap((relation, i) =>
			Object.keys(relation).length === 0
				? []
				: item(
						['relations', i],
						'relations',
						'relation',
						Object.entries(relation)
							.map(
								([name, ids]: [string, string | string[]]) => `${name}: ${[ids].flat().join(', ')}`
							)
							.join('; ')
					)
		),
		...file.unlike.map(({ figures }, i) =>
			item(['unlike', i], 'unlike', 'figures', figures.join(', '))
		)
	];
}

/** How many entries each list of the site’s words has: a paragraph or a line each, whatever their words. */
const listItems = ({ partial, at }: YamlFile<object>): Sentence[] => {
	const under = (group: object, path: readonly string[]): Sentence[] =>
		Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
			// Names are for the check.
			if (typeof value !== 'object' || value === null || isText(value) || key === 'names')
				return [];
			const own = [...path, key];
			if (!Array.isArray(value)) return under(value, own);
			const { file, line } = at(own, '');
			const { of, part } = siteName(own);
			const about = { kind: 'site', file, line, of, part: `${part} in all` } as const;
			return plainItem(about, `${value.length} entries`);
		});
	return under(partial ?? {}, []);
};

/** Everything that content says, in the order of its files; of a translation what it says itself. */
export function itemsOf(content: Draft): Sentence[] {
	const { files, passages, sections, translation } = content;
	const own = translation ?? files;
	const texts = (...kinds: Passage['kind'][]) =>
		passages
			.filter(({ kind }) => kinds.includes(kind))
			.flatMap((passage) => sentencesOf(content, passage));
	return [
		...texts('site'),
		...plainItems('site', files.site, siteName),
		...listItems(files.site),
		...sections.flatMap((section) => sectionItems(content, section)),
		...texts('chart'),
		...Object.entries(files.charts).flatMap(([id, yaml]) =>
			// What a frame may tell besides is for the check, not for readers.
			plainItems('chart', yaml, chartName(id)).filter(({ part }) => part !== 'also')
		),
		...(translation ? plainItems('figure', translation.figures, entryName) : factItems(content)),
		// Of a list, no entry is what it is by its number.
		...texts('figure', 'source').map((item) => ({ ...item, part: item.part.replace(/^\d+ /, '') })),
		...plainItems('source', own.sources, entryName)
	];
}
