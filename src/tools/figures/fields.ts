import type { Draft } from '../../lib/content/content.ts';
import type { Figure } from '../../lib/content/figure.ts';
import { fill } from '../../lib/content/fill.ts';
import type { Quantity } from '../../lib/language/quantity.ts';

/** A quantity with all its decimals, its qualifier, and whether it was stated as a fraction. */
export const exactly = ({ value, to, unit, qualifier, asFraction }: Quantity) => {
	const end = to === undefined ? '' : ` to ${Number(to.toFixed(4))}`;
	const how = asFraction ? ', as a fraction' : '';
	return `${Number(value.toFixed(4))}${end} ${unit}, ${qualifier}${how}`;
};

/** The value of a figure as a reader is told it. */
export const saidOf = ({ language }: Draft, { quantity }: Figure): string =>
	quantity ? language.say(quantity) : '(a claim without a number)';

/** Every field of a figure that says something, as a reader is told it. */
export function fieldsOf(content: Draft, figure: Figure): [string, string][] {
	const { language } = content;
	const { quantity, differs, from, when, note, page, sources } = figure;
	const own = differs?.quantity;
	const fields: [string, string | undefined][] = [
		['value', saidOf(content, figure)],
		['number', quantity && exactly(quantity)],
		['worked out as', from && `${from.operation} of ${from.ids.join(', ')}`],
		['source’s value', own && language.say(own)],
		['source’s number', own && exactly(own)],
		['source says', differs && fill(content, differs.says)],
		['counts', fill(content, figure.counts)],
		['of', figure.of.map((text) => fill(content, text)).join('; ') || undefined],
		['when', when === undefined ? undefined : language.when(when)],
		['voice', figure.voice],
		['source', sources.join(', ') || 'none found'],
		['page', page],
		['certainty', figure.certainty],
		['note', note && fill(content, note)],
		...figure.revisions.map(({ date, was, now, why }, i): [string, string] => [
			`correction ${i + 1}`,
			`${date}: “${was}” became “${now}”. ${why}`
		])
	];
	return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
