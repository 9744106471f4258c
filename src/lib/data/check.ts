import type { Figure } from './dataset.ts';
import { operation } from './derive-all.ts';
import { suggest, type Fault } from './faults.ts';
import { contradiction } from './hedges.ts';
import type { FiguresFile } from './schema.ts';
import { PlaceholderError, segments } from './text.ts';
import type { YamlFile } from './yaml-file.ts';

const NO_FIGURE = ': name one that stands in figures.yaml, or add it there';

/**
 * Faults of the placeholders anywhere in a YAML file's texts. `ids` are all figures there should be:
 * one that could not be worked out is a fault already, wherever it is called for.
 */
export function checkTexts(
	yaml: YamlFile<unknown>,
	value: unknown,
	figures: Record<string, Figure>,
	ids: readonly string[],
	path: PropertyKey[] = []
): Fault[] {
	if (typeof value === 'string') return checkText(yaml, value, figures, ids, path);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		checkTexts(yaml, inner, figures, ids, [...path, Array.isArray(value) ? Number(key) : key])
	);
}

function checkText(
	yaml: YamlFile<unknown>,
	text: string,
	figures: Record<string, Figure>,
	ids: readonly string[],
	path: PropertyKey[]
): Fault[] {
	// Braces stand in the file in the same order as in the text that is read from it.
	const braces = [...yaml.raw(path).matchAll(/[{}]/g)].map(({ index }) => index);
	const report = (brace: number, message: string) =>
		yaml.at(path, message, 'value', braces[brace] ?? 0);
	try {
		let brace = 0;
		let before = '';
		return segments(text).flatMap((segment) => {
			if (typeof segment === 'string') {
				before = segment;
				return [];
			}
			const { id, voice } = segment;
			const here = brace;
			const words = before;
			brace += 2;
			before = '';
			if (!ids.includes(id))
				return report(here, `{${id}} names no figure${suggest(id, ids, NO_FIGURE)}`);
			const figure = figures[id];
			if (!figure) return [];
			const quantity = voice === 'source' ? figure.theirs : figure.quantity;
			if (!quantity) {
				const mend =
					voice === 'source'
						? 'has no value of the source’s own (`differs`): write {' + id + '}, or add one'
						: 'has no value: say it in words instead';
				return report(
					here,
					`{${id}${voice === 'source' ? ':source' : ''}} cannot be filled in: \`${id}\` ${mend}`
				);
			}
			const hedge = contradiction(words, quantity.qualifier);
			return hedge === undefined ? [] : report(here, hedge);
		});
	} catch (error) {
		if (!(error instanceof PlaceholderError)) throw error;
		const brace = text.slice(0, error.offset).match(/[{}]/g)?.length ?? 0;
		return [report(brace, error.message)];
	}
}

/** Faults of the names by which figures, sources and relations refer to one another. */
export function checkNames(
	file: FiguresFile,
	sources: readonly string[],
	yaml: YamlFile<FiguresFile>
): Fault[] {
	const ids = new Set([...Object.keys(file.figures), ...Object.keys(file.derived), ...yaml.broken]);
	const unknown = (id: string, path: PropertyKey[]) =>
		ids.has(id)
			? []
			: [yaml.at(path, `\`${id}\` is not a figure${suggest(id, [...ids], NO_FIGURE)}`)];
	return [
		...Object.keys(file.derived)
			.filter((id) => id in file.figures)
			.map((id) =>
				yaml.at(['derived', id], `\`${id}\` is both cited and derived: rename one`, 'key')
			),
		...Object.entries(file.derived).flatMap(([id, { from }]) => {
			const { operation: op, ids: parts } = operation(from);
			return parts.flatMap((part, i) => unknown(part, ['derived', id, 'from', op, i]));
		}),
		...Object.entries(file.figures).flatMap(([id, { source }]) =>
			source === undefined || sources.includes(source)
				? []
				: [
						yaml.at(
							['figures', id, 'source'],
							`\`${source}\` is not in sources.yaml${suggest(source, sources, ': add it there, or name another')}`
						)
					]
		),
		...file.relations.flatMap((relation, i) =>
			'falls' in relation
				? relation.falls.flatMap((id, j) => unknown(id, ['relations', i, 'falls', j]))
				: [
						...unknown(relation.whole, ['relations', i, 'whole']),
						...relation.parts.flatMap((id, j) => unknown(id, ['relations', i, 'parts', j]))
					]
		),
		...file.unlike.flatMap(({ figures }, i) =>
			figures.flatMap((id, j) => unknown(id, ['unlike', i, 'figures', j]))
		)
	];
}

/** Faults of what must hold between figures: funnels that grow, parts that miss their whole. */
export function checkRelations(
	file: FiguresFile,
	figures: Record<string, Figure>,
	yaml: YamlFile<FiguresFile>
): Fault[] {
	const value = (id: string) => figures[id]?.quantity?.value;
	return file.relations.flatMap((relation, i) => {
		if ('falls' in relation)
			return relation.falls.flatMap((id, j) => {
				const before = relation.falls[j - 1];
				const high = before === undefined ? undefined : value(before);
				const low = value(id);
				return before && high !== undefined && low !== undefined && low > high
					? [
							yaml.at(
								id in file.figures ? ['figures', id, 'value'] : ['derived', id],
								`this funnel grows: \`${id}\` (${low}) is more than \`${before}\` (${high}) before it; mend one of the two, or their order under \`relations\``,
								id in file.figures ? 'value' : 'key'
							)
						]
					: [];
			});
		const whole = value(relation.whole);
		const parts = relation.parts.map(value);
		if (whole === undefined || parts.some((part) => part === undefined)) return [];
		const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
		return Math.abs(sum - whole) < 1e-6
			? []
			: [
					yaml.at(
						['relations', i, 'parts'],
						`these parts add up to ${sum}, but \`${relation.whole}\` is ${whole}: mend a value, or the list`
					)
				];
	});
}
