import { operation } from './derive-all.ts';
import { suggest, type Fault } from './faults.ts';
import type { Figure } from './load.ts';
import type { FiguresFile } from './schema.ts';
import { PlaceholderError, segments } from './text.ts';
import type { YamlFile } from './yaml-file.ts';

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
	try {
		return segments(text).flatMap((segment) => {
			if (typeof segment === 'string') return [];
			if (!ids.includes(segment.id))
				return yaml.at(path, `{${segment.id}} names no figure${suggest(segment.id, ids)}`);
			const figure = figures[segment.id];
			if (!figure) return [];
			const quantity = segment.voice === 'source' ? figure.theirs : figure.quantity;
			if (quantity) return [];
			const what =
				segment.voice === 'source' ? 'no value of the source’s own (`differs`)' : 'no value';
			return yaml.at(path, `{${segment.id}} cannot be filled in: \`${segment.id}\` has ${what}`);
		});
	} catch (error) {
		if (!(error instanceof PlaceholderError)) throw error;
		return [yaml.at(path, error.message)];
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
		ids.has(id) ? [] : [yaml.at(path, `\`${id}\` is not a figure${suggest(id, [...ids])}`)];
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
							`\`${source}\` is not in sources.yaml${suggest(source, sources)}`
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
								[id in file.figures ? 'figures' : 'derived', id, 'value'],
								`this funnel grows: \`${id}\` (${low}) is more than \`${before}\` (${high}) before it`
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
						`these parts add up to ${sum}, but \`${relation.whole}\` is ${whole}`
					)
				];
	});
}
