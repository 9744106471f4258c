import { quantityOf } from './load.ts';
import { amountOf } from './quantity.ts';
import { figuresFileSchema, type FigureRecord } from './schema.ts';
import type { Fault } from './faults.ts';
import { say } from './words.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';
import type { FiguresFile } from './schema.ts';

const stated = ({ value, to, unit, qualifier }: FigureRecord) =>
	JSON.stringify([
		value === undefined ? undefined : amountOf(value, unit),
		to === undefined ? undefined : amountOf(to, unit),
		unit,
		qualifier ?? 'exactly'
	]);

/** A figure as the page says it: “about 43%”. */
function said(record: FigureRecord): string | undefined {
	const quantity = quantityOf(record);
	return quantity && say(quantity);
}

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
		const count = figure.revisions?.length ?? 0;
		if (count <= (old.revisions?.length ?? 0))
			return [
				yaml.at(
					['figures', id, 'value'],
					`what was published of \`${id}\` has changed: add an entry under \`revisions\` with date, was, now and why, for readers to see`
				)
			];
		const was = said(old);
		const told = figure.revisions?.at(-1)?.was;
		return was === undefined || told === was
			? []
			: [
					yaml.at(
						['figures', id, 'revisions', count - 1, 'was'],
						`\`was\` says “${String(told)}”, but “${was}” was published: write that`
					)
				];
	});
}

/** Faults of newest revisions that tell readers another value than the figure now has. */
export function checkRevisions(yaml: YamlFile<FiguresFile>): Fault[] {
	return Object.entries(yaml.partial?.figures ?? {}).flatMap(([id, figure]) => {
		const now = said(figure);
		const last = figure.revisions?.at(-1)?.now;
		return now === undefined || last === undefined || last === now
			? []
			: [
					yaml.at(
						['figures', id, 'revisions', (figure.revisions?.length ?? 1) - 1, 'now'],
						`\`now\` says “${last}”, but the page says “${now}”: write that, or mend \`value\``
					)
				];
	});
}
