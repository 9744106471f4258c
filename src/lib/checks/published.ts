import { kindOf } from '../content/corrections.ts';
import type { Draft } from '../content/content.ts';
import { CORRECTED, type Corrected, type Voice } from '../content/fields.ts';
import { valueOf, type Figure } from '../content/figure.ts';
import { FIGURES, SOURCES, type Files } from '../content/files.ts';
import { keepLast } from '../content/keep-last.ts';
import { loadFigures, mapEntries } from '../content/load.ts';
import type { Problem } from '../content/problem.ts';
import { figuresSchema, sourcesSchema } from '../content/schema.ts';
import { readYaml } from '../content/yaml.ts';
import type { Quantity } from '../language/quantity.ts';
import { pathOf } from './check.ts';
import { entryFor, entrySays, type Change } from './correction-entry.ts';
import { changedWith } from './followers.ts';

/** What was published: the figures and sources of the last commit, and what held between them. */
export type Published = Pick<Draft, 'figures' | 'sources' | 'relations' | 'unlike'>;

const readFigures = keepLast((file, text) => readYaml(file, text, figuresSchema));
const readSources = keepLast((file, text) => readYaml(file, text, sourcesSchema));

/** Whether readers are shown the same of two quantities: “half” is not “50%”, but a count is said as a score is. */
const isSame = ({ language }: Draft, a: Quantity, b: Quantity | undefined) =>
	b !== undefined && language.say(a) === language.say(b);

/** The numbers of a figure that have changed: the article’s, and the source’s own. */
function changedNumbers(content: Draft, old: Figure, figure: Figure): Change[] {
	const { id, from } = figure;
	// What a derived figure comes to follows its parts, which are corrected themselves.
	const isOwn = !from || JSON.stringify(from) !== JSON.stringify(old.from);
	return (['article', 'source'] as const satisfies readonly Voice[]).flatMap((voice) => {
		const numbers = [old, figure].map(({ quantity, differs }) =>
			voice === 'article' ? quantity : differs?.quantity
		);
		const [was, now] = numbers;
		// A number that is new was never published; one that went with all of `differs` is told with that.
		if (!was || isSame(content, was, now) || (voice === 'source' && !figure.differs)) return [];
		if (!isOwn && was.unit === now?.unit && was.decimals === now.decimals) return [];
		const last = was.value === now?.value && was.to !== now.to ? 'to' : 'value';
		return {
			...(voice === 'source' && { voice }),
			path: from ? ['from', from.operation] : [...(voice === 'source' ? ['differs'] : []), last],
			what: `what was published of \`${id}\` has changed`
		};
	});
}

const FIELDS: Record<Corrected, (figure: Figure) => unknown> = {
	voice: ({ voice }) => voice,
	source: ({ sources }) => sources[0],
	certainty: ({ certainty }) => certainty,
	when: ({ when }) => when,
	differs: ({ differs }) => differs !== undefined
};

/** What else of a figure has changed: whose it is, and how it is known. */
function changedFields(old: Figure, figure: Figure): Change[] {
	if (figure.from) return [];
	const changed = CORRECTED.filter((field) => FIELDS[field](old) !== FIELDS[field](figure));
	// Another source brings its own date and certainty; one that is found or lost is told as certainty.
	const follows: readonly Corrected[] =
		changed.includes('source') && old.sources.length + figure.sources.length > 1
			? ['certainty', 'when']
			: ['source'];
	return changed.map((field) => ({
		field,
		path: [field],
		what: `\`${field}\` of \`${figure.id}\` is not what was published`,
		...(follows.includes(field) && { follows: true })
	}));
}

/** The source that one of the last commit has become, where nothing but its name is another. */
const renamedSource = ({ sources }: Draft, before: Published, id: string) =>
	id in sources
		? undefined
		: Object.values(sources).find(
				(source) => !(source.id in before.sources) && source.title === before.sources[id]?.title
			);

/** Whether a source is another, and not the same by a new name or by one that is mistyped; both are told as such. */
const isOtherSource = (
	content: Draft,
	before: Published,
	[old, figure]: readonly [Figure, Figure]
) =>
	figure.sources.every((id) => id in content.sources) &&
	!old.sources.some((id) => renamedSource(content, before, id)?.id === figure.sources[0]);

/** What a correction has to say of what has changed: what it was, and what it is now. */
const sayings = (
	content: Draft,
	{ sources }: Published,
	[old, figure]: readonly [Figure, Figure],
	change: Change
) => [entrySays({ ...content, sources }, old, change), entrySays(content, figure, change)];

/** What is wrong with how one figure and its corrections differ from what was published of it. */
function compare(content: Draft, before: Published, old: Figure, figure: Figure): Problem[] {
	const { files } = content;
	const { id, revisions } = figure;
	const told = old.revisions.length;
	const own = pathOf(content, id);
	const report = (path: readonly PropertyKey[], message: string) =>
		files.figures.at([...own, ...path], message);
	if (revisions.length < told)
		return [
			report(
				['revisions'],
				`a correction of \`${id}\` that readers were told of is gone: put it back under \`revisions\``
			)
		];
	const rewritten = old.revisions.flatMap((entry, i) =>
		(['date', 'was', 'now', 'voice', 'field'] as const)
			.filter((name) => entry[name] !== revisions[i]?.[name])
			.map((name) => ['revisions', i, name] as const)
	)[0];
	if (rewritten)
		return [
			report(
				rewritten,
				`readers were told another correction here: put its ${rewritten[2]} back, and add a new entry after it`
			)
		];
	const changes = [...changedNumbers(content, old, figure), ...changedFields(old, figure)].filter(
		({ field }) => field !== 'source' || isOtherSource(content, before, [old, figure])
	);
	const added = revisions.slice(told);
	/** What else changes with a number, and needs no entry: the one of its part is told there too. */
	const follows = ({ voice, field }: Change) => {
		const others = voice || field ? '' : changedWith(content, before.figures, id);
		return others && `; with it changes what is worked out from it: ${others}`;
	};
	return [
		...changes.flatMap((change) => {
			const entry = added.find((one) => kindOf(one) === kindOf(change));
			if (!entry && change.follows) return [];
			const [was, now] = sayings(content, before, [old, figure], change);
			if (!entry) {
				const holds = entryFor(change, [was, now]);
				const message = `${change.what}: put it back, or add an entry under \`revisions\` with ${holds} and why, for readers to see${follows(change)}`;
				const isThere = change.field !== 'differs' && change.field !== 'voice';
				return isThere || (change.field === 'voice' && figure.voice === 'source')
					? report(change.path, message)
					: files.figures.atKey(own, message);
			}
			const index = told + added.indexOf(entry);
			if (was !== undefined && entry.was !== was)
				return report(
					['revisions', index, 'was'],
					`\`was\` says “${entry.was}”, but “${was}” was published: write that`
				);
			if (change.field === undefined || now === undefined || entry.now === now) return [];
			return report(
				['revisions', index, 'now'],
				`\`now\` says “${entry.now}”, but the page says “${now}”: write that, or fix \`${change.field}\``
			);
		}),
		...added.flatMap((entry, i) =>
			changes.some((change) => kindOf(entry) === kindOf(change)) ||
			(entry.field === undefined && !valueOf(old, entry.voice ?? 'article'))
				? []
				: report(
						['revisions', told + i, 'was'],
						`\`${id}\` has the same ${entry.field === undefined ? 'number' : `\`${entry.field}\``} in the last commit too, so nothing was corrected: change it, or remove this entry`
					)
		)
	];
}

/** The figures and sources of the last commit, as far as they can be read. Throws for a folder without its figures. */
export function publishedIn(committed: Files): Published {
	const { [FIGURES]: text, [SOURCES]: sourcesText } = committed;
	if (text === undefined) throw new Error(`The last commit has no ${FIGURES}.`);
	const known = sourcesText === undefined ? undefined : readSources(SOURCES, sourcesText).partial;
	return {
		...loadFigures(readFigures(FIGURES, text)).read,
		sources: mapEntries(known ?? {}, (id, record) => ({ id, ...record }))
	};
}

/** Figures of which something published has changed without a new entry under `revisions`, which says what it was; and entries without a change. */
export const checkPublished = (content: Draft, before: Published): Problem[] =>
	Object.values(content.figures).flatMap((figure) => {
		const old = before.figures[figure.id];
		return old ? compare(content, before, old, figure) : [];
	});

/** Sources of the last commit that have another name: addresses elsewhere may lead to them. */
export const renamedSources = (content: Draft, before: Published): Problem[] =>
	Object.keys(before.sources).flatMap((id) => {
		const source = renamedSource(content, before, id);
		if (!source) return [];
		const message = `\`${id}\` is \`${source.id}\` now: links to #source-${id} lead nowhere; keep the names of sources: put it back`;
		return content.files.sources.atKey([source.id], message);
	});

/** Figures of the last commit that are gone: addresses elsewhere may lead to them. */
export function goneFigures(content: Draft, before: Published): Problem[] {
	const { figures: yaml } = content.files;
	if (!yaml.partial) return [];
	return Object.values(before.figures)
		.filter(({ id }) => !content.ids.includes(id))
		.map(({ id, from }) =>
			yaml.atKey(
				[from ? 'derived' : 'figures'],
				`\`${id}\` was published and is gone: links to /figures/#${id} lead nowhere; keep the names of figures, also where their numbers change`
			)
		);
}

/** Says that the day of first publication is another than in the last commit. */
export function movedDay({ site, files, paths }: Draft, committed: Files): Problem[] {
	const day = /^published: *["']?([\d-]+)/m.exec(committed[paths.site] ?? '')?.[1];
	if (day === undefined || !site || site.published === day) return [];
	const message = `the piece was first published ${day} by the last commit: put that back, if it did appear then`;
	return [files.site.at(['published'], message)];
}
