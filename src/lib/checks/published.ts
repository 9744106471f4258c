import type { Draft } from '../content/content.ts';
import type { Voice } from '../content/fields.ts';
import { FIGURES, type Files } from '../content/files.ts';
import type { Problem } from '../content/problem.ts';
import { figuresSchema, type FigureRecord } from '../content/schema.ts';
import { quantityFrom } from '../content/stated-number.ts';
import { readYaml } from '../content/yaml.ts';
import type { Quantity } from '../language/quantity.ts';

/** Whether two quantities state the same number, however it was typed. */
const isSame = (a: Quantity | undefined, b: Quantity | undefined) =>
	(['value', 'to', 'unit', 'qualifier'] as const).every((key) => a?.[key] === b?.[key]);

/** The numbers that a record publishes: the article’s, and the source’s own. */
const VOICES: readonly {
	voice: Voice;
	path: readonly string[];
	from: (record: FigureRecord) => Quantity | undefined;
}[] = [
	{ voice: 'article', path: [], from: quantityFrom },
	{
		voice: 'source',
		path: ['differs'],
		from: ({ differs }) => differs && quantityFrom(differs)
	}
];

/** What is wrong with how one figure and its corrections differ from what was published of it. */
function compare(content: Draft, id: string, old: FigureRecord, record: FigureRecord): Problem[] {
	const { files, language } = content;
	const told = old.revisions.length;
	const report = (path: readonly PropertyKey[], message: string) =>
		files.figures.at(['figures', id, ...path], message);
	if (record.revisions.length < told)
		return [
			report(
				['revisions'],
				`a correction of \`${id}\` that readers were told of is gone: put it back under \`revisions\``
			)
		];
	const rewritten = old.revisions.findIndex((told, i) =>
		(['date', 'was', 'now'] as const).some((field) => told[field] !== record.revisions[i]?.[field])
	);
	if (rewritten >= 0)
		return [
			report(
				['revisions', rewritten, 'was'],
				`readers were told another correction here: put its date, was and now back, and add a new entry after it`
			)
		];
	return VOICES.flatMap(({ voice, path, from }) => {
		const [was, now] = [from(old), from(record)];
		const added = record.revisions.findIndex(
			(revision, i) => i >= told && (revision.voice ?? 'article') === voice
		);
		const entry = record.revisions[added];
		// A number that is new was never published.
		if (!was) return [];
		const said = language.say(was);
		if (isSame(was, now)) {
			if (!entry) return [];
			return report(
				['revisions', added, 'was'],
				`\`${id}\` is ${said} in the last commit too, so nothing was corrected: change its value, or remove this entry`
			);
		}
		if (!entry) {
			const whose = voice === 'source' ? 'voice: source, ' : '';
			return report(
				[...path, was.value === now?.value && was.to !== now.to ? 'to' : 'value'],
				`what was published of \`${id}\` has changed: add an entry under \`revisions\` with ${whose}date, was, now and why, for readers to see`
			);
		}
		if (entry.was === said) return [];
		return report(
			['revisions', added, 'was'],
			`\`was\` says “${entry.was}”, but “${said}” was published: write that`
		);
	});
}

/** The figures of the last commit, as far as they can be read. Throws for a folder without its figures. */
function figuresOf(committed: Files) {
	const text = committed[FIGURES];
	if (text === undefined) throw new Error(`The last commit has no ${FIGURES}.`);
	return readYaml(FIGURES, text, figuresSchema).partial;
}

/** Cited figures whose published numbers changed without a new entry under `revisions`, which says what they were; and entries without a change. */
export function checkPublished(content: Draft, committed: Files): Problem[] {
	const before = figuresOf(committed);
	const now = content.files.figures.partial;
	if (!before || !now) return [];
	return Object.entries(now.figures).flatMap(([id, record]) => {
		const old = before.figures[id];
		return old ? compare(content, id, old, record) : [];
	});
}

/** Figures of the last commit that are gone: addresses elsewhere may lead to them. */
export function goneFigures(content: Draft, committed: Files): Problem[] {
	const before = figuresOf(committed);
	const { figures: yaml } = content.files;
	if (!before || !yaml.partial) return [];
	return Object.keys(before.figures)
		.filter((id) => !content.ids.includes(id))
		.map((id) =>
			yaml.atKey(
				['figures'],
				`\`${id}\` was published and is gone: links to /figures/#${id} lead nowhere; keep the names of figures, also where their numbers change`
			)
		);
}
