import type { Draft } from '../content/content.ts';
import { FIGURES } from '../content/files.ts';
import type { Problem } from '../content/problem.ts';
import { figuresSchema } from '../content/schema.ts';
import { quantityFrom } from '../content/stated-number.ts';
import { readYaml } from '../content/yaml.ts';
import type { Quantity } from '../language/quantity.ts';

/** Whether two quantities state the same number, however it was typed. */
const isSame = (a: Quantity | undefined, b: Quantity | undefined) =>
	(['value', 'to', 'unit', 'qualifier'] as const).every((key) => a?.[key] === b?.[key]);

/** Cited figures whose published value, unit or qualifier changed without a new entry under `revisions`, which says what it was. */
export function checkPublished(content: Draft, committed: string): Problem[] {
	const before = readYaml(FIGURES, committed, figuresSchema).partial;
	const { figures: yaml } = content.files;
	if (!before || !yaml.partial) return [];
	return Object.entries(yaml.partial.figures).flatMap(([id, record]) => {
		const old = before.figures[id];
		const was = old && quantityFrom(old);
		if (!old || isSame(was, quantityFrom(record))) return [];
		const { length } = record.revisions;
		if (length <= old.revisions.length)
			return yaml.at(
				['figures', id, 'value'],
				`what was published of \`${id}\` has changed: add an entry under \`revisions\` with date, was, now and why, for readers to see`
			);
		const said = was && content.language.say(was);
		const told = record.revisions.at(-1)?.was;
		if (said === undefined || told === undefined || told === said) return [];
		return yaml.at(
			['figures', id, 'revisions', length - 1, 'was'],
			`\`was\` says “${told}”, but “${said}” was published: write that`
		);
	});
}
