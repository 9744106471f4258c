import type { ChartDefinition } from '../charts/frame.ts';
import { getFrame } from '../charts/registry.ts';
import { getFigure, type Draft } from '../content/content.ts';
import type { Figure } from '../content/figure.ts';
import { orAt, suggest, type Place, type Problem } from '../content/problem.ts';
import { references } from '../content/segments.ts';
import type { FigureWords } from '../content/words-schema.ts';
import type { YamlFile } from '../content/yaml.ts';
import { partsOf, pathOf, type Check } from './check.ts';

type Translation = NonNullable<Draft['translation']>;

/** Figures that a translation shows, each with what to report of it where it first stands. */
function shown(content: Draft, charts: readonly ChartDefinition[]) {
	const inProse = content.passages
		.filter(({ kind }) => kind === 'prose')
		.flatMap(({ text, at }) =>
			references(text).map(({ id, start }) => ({
				id,
				report: (message: string) => at(start, message)
			}))
		);
	const inFrames = charts.flatMap((chart) => {
		const yaml = content.files.charts[chart.id];
		const named = Object.keys(content.charts[chart.id]?.frames ?? {});
		return Object.keys(chart.frames)
			.filter((name) => named.includes(name))
			.flatMap((name) =>
				getFrame(content, chart, name).figures.map((id) => ({
					id,
					report: (message: string) => yaml?.atKey(['frames', name], message)
				}))
			);
	});
	const first = new Map<string, (message: string) => Problem | undefined>();
	for (const { id, report } of [...inProse, ...inFrames])
		if (id in content.figures && !first.has(id)) first.set(id, report);
	return [...first];
}

/** Figures that the pages show, and sources that these rest on, without words in this language. */
function missingWords(
	content: Draft,
	{ figures, sources }: Translation,
	charts: readonly ChartDefinition[]
): Problem[] {
	const has = (file: YamlFile<object>, id: string) =>
		id in (file.partial ?? {}) || file.broken.has(id);
	const lacking = (id: string) => {
		const figure = getFigure(content, id);
		// A derived figure is of whom its parts are.
		const parts = [id, ...(figure.from?.ids ?? [])].filter((one) => !has(figures, one));
		return [
			...parts.map((one) => `the figure \`${one}\` has no words in ${content.paths.figures}`),
			...figure.sources
				.filter((source) => !has(sources, source))
				.map((source) => `the source \`${source}\` has no words in ${content.paths.sources}`)
		].map((what) => ({ what, id }));
	};
	const told = new Set<string>();
	return shown(content, charts).flatMap(([id, report]) =>
		lacking(id).flatMap(({ what }) => {
			if (told.has(what)) return [];
			told.add(what);
			const place = report('');
			if (!place) return [];
			const message = `${what}, and is shown in ${place.file}: add them`;
			return orAt({ ...place, message }, recordsOf(content, id));
		})
	);
}

/** Where the original of a figure stands, and of those that it is worked out from. */
const recordsOf = (content: Draft, id: string): Place[] =>
	[id, ...partsOf(content, id)].map((one) => content.files.figures.atKey(pathOf(content, one), ''));

/** What an entry must say in each language, as it would be wrong without; what is not here may still be missing. */
const NEEDED = ['of', 'page', 'says', 'sample', 'paid_by'];

/** Texts that an entry has in one language alone. */
function comparing(
	yaml: YamlFile<Record<string, object>>,
	id: string,
	original: Place,
	wanted: readonly (readonly [name: string, has: boolean])[]
): Problem[] {
	const words = yaml.partial?.[id] ?? {};
	const { file } = yaml.at([], '');
	return wanted.flatMap(([name, has]) => {
		if (name in words && !has) {
			const message = `\`${name}\` of \`${id}\` stands in ${file}, and not in the original: put it back there if it was removed, or else write it there too, or take it out of ${file}`;
			return orAt(yaml.atKey([id, name], message), [original]);
		}
		if (name in words || !has || !NEEDED.includes(name)) return [];
		const message = `\`${name}\` of \`${id}\` stands in the original, and not in ${file}: add it there`;
		return orAt(yaml.atKey([id], message), [original]);
	});
}

/** Pages of a source that are others than in the original, or are named as in another language. */
function otherPages(
	{ language }: Draft,
	yaml: YamlFile<FigureWords>,
	id: string,
	{ page }: Figure,
	original: Place
): Problem[] {
	const own = yaml.partial?.[id]?.page;
	const numbers = (text: string) => (text.match(/\d+/g) ?? []).join();
	if (own === undefined || page === undefined) return [];
	const problem = yaml.at([id, 'page'], '');
	if (!own.startsWith(`${language.page} `)) {
		const message = `\`page\` of \`${id}\` is “${own}”: begin it with “${language.page}”`;
		return [{ ...problem, message }];
	}
	if (numbers(own) === numbers(page)) return [];
	const message = `\`page\` of \`${id}\` is “${own}” in ${problem.file}, and “${page}” in the original: name the same pages in both`;
	return [orAt({ ...problem, message }, [original])];
}

/** Words for figures and sources that there are, with what these have to say and nothing more. */
function unlikeOriginal(content: Draft, { original, figures, sources }: Translation): Problem[] {
	const { files, ids } = original;
	const unknown = (yaml: YamlFile<object>, names: readonly string[], what: string) =>
		Object.keys(yaml.partial ?? {})
			.filter((id) => !names.includes(id))
			.map((id) =>
				yaml.atKey([id], `there is no ${what} \`${id}\`${suggest(id, names, ': remove it')}`)
			);
	const { partial } = files.sources;
	return [
		...unknown(figures, ids, 'figure'),
		...unknown(sources, Object.keys(partial ?? {}), 'source'),
		...Object.keys(figures.partial ?? {}).flatMap((id) => {
			const figure = original.figures[id];
			if (!figure) return [];
			const [group] = pathOf(content, id);
			return [
				...otherPages(content, figures, id, figure, files.figures.at(['figures', id, 'page'], '')),
				...comparing(figures, id, files.figures.atKey(pathOf(original, id), ''), [
					['of', group === 'figures'],
					['page', figure.page !== undefined],
					['says', figure.differs !== undefined],
					['note', figure.note !== undefined],
					['revisions', figure.revisions.length > 0]
				])
			];
		}),
		...Object.keys(sources.partial ?? {}).flatMap((id) => {
			const record = partial?.[id];
			if (!record) return [];
			return comparing(sources, id, files.sources.atKey([id], ''), [
				['sample', record.sample !== undefined],
				['paid_by', record.paid_by !== undefined],
				['note', record.note !== undefined]
			]);
		})
	];
}

/** The words of figures and sources in a translation against those of the original. */
export const translation: Check = (content, charts) =>
	content.translation
		? [
				...missingWords(content, content.translation, charts),
				...unlikeOriginal(content, content.translation)
			]
		: [];
