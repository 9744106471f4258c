import { amountOf } from './quantity.ts';
import { figuresFileSchema, type FigureRecord } from './schema.ts';
import type { Fault } from './faults.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';
import type { FiguresFile } from './schema.ts';

const stated = ({ value, to, unit, qualifier }: FigureRecord) =>
	JSON.stringify([
		value === undefined ? undefined : amountOf(value, unit),
		to === undefined ? undefined : amountOf(to, unit),
		unit,
		qualifier ?? 'exactly'
	]);

/**
 * Faults of published values that changed without a word: each figure whose value, unit or qualifier
 * differs from the file as last committed needs a new entry under `revisions`.
 */
export function checkPublished(yaml: YamlFile<FiguresFile>, committed: string): Fault[] {
	const before = readYaml('content/figures.yaml', committed, figuresFileSchema).partial;
	const now = yaml.partial;
	if (!before || !now) return [];
	return Object.entries(now.figures).flatMap(([id, figure]) => {
		const old = before.figures[id];
		if (!old || stated(old) === stated(figure)) return [];
		if ((figure.revisions?.length ?? 0) > (old.revisions?.length ?? 0)) return [];
		return [
			yaml.at(
				['figures', id, 'value'],
				`the published value of \`${id}\` has changed: add an entry under \`revisions\` with date, was, now and why, for readers to see`
			)
		];
	});
}
