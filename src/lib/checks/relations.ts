import { sum } from 'd3';
import type { Draft } from '../content/content.ts';
import { VOICES } from '../content/fields.ts';
import { numberIn } from '../content/figure.ts';
import { orAt, type Problem } from '../content/problem.ts';
import { references } from '../content/segments.ts';
import { atFigure, partsOf, placesOf, type Check } from './check.ts';

const valueOf = ({ figures }: Draft, id: string) => figures[id]?.quantity?.value;

/** A number as a message shows it. */
const short = (value: number) => Number(value.toFixed(1));

/** Where the values stand that figures come from. */
const placesOfValues = (content: Draft, ids: readonly string[]): Problem[] =>
	ids.flatMap((id) =>
		partsOf(content, id).flatMap((part) => [
			atFigure(content, part, ''),
			...(content.figures[part]?.differs
				? [content.files.figures.at(['figures', part, 'differs', 'value'], '')]
				: [])
		])
	);

/** A problem of a relation at the figure that shows it, or at what was edited: the line of the relation, or a value. */
const atRelation = (
	content: Draft,
	index: number,
	ids: readonly string[],
	problem: Problem
): Problem =>
	orAt(problem, [
		content.files.figures.at(['relations', index], ''),
		...placesOfValues(content, ids)
	]);

/** The steps of a funnel that are more than the step before. */
function growing(content: Draft, falls: readonly string[], index: number): Problem[] {
	return falls.flatMap((id, i) => {
		const before = falls[i - 1];
		if (before === undefined) return [];
		const [high, low] = [valueOf(content, before), valueOf(content, id)];
		if (high === undefined || low === undefined || low <= high) return [];
		const message = `this grows where it may only fall: \`${id}\` (${low}) is more than \`${before}\` (${high}) before it; fix one of the two, or their order under \`relations\``;
		return [atRelation(content, index, [id, before], atFigure(content, id, message))];
	});
}

/** Parts that do not add up to their whole. */
function missing(content: Draft, whole: string, ids: readonly string[], index: number): Problem[] {
	const wanted = valueOf(content, whole);
	const parts = ids.flatMap((id) => valueOf(content, id) ?? []);
	const total = sum(parts);
	if (wanted === undefined || parts.length < ids.length || Math.abs(total - wanted) < 1e-6)
		return [];
	const message = `these parts add up to ${total}, but \`${whole}\` is ${wanted}: fix a value, or the list`;
	const problem = content.files.figures.at(['relations', index, 'parts'], message);
	return [atRelation(content, index, [whole, ...ids], problem)];
}

/** A range that does not go from the one of its ends to the other. */
function strayingEnds(
	content: Draft,
	range: string,
	ends: readonly string[],
	index: number
): Problem[] {
	const figure = content.figures[range];
	const quantity = figure && numberIn(figure, 'source');
	const values = ends.flatMap((id) => valueOf(content, id) ?? []);
	if (!quantity || values.length < ends.length) return [];
	const [low, high] = values;
	if (quantity.value === low && quantity.to === high && high !== undefined) return [];
	const said = ends.map((id, i) => `\`${id}\` (${short(values[i] ?? NaN)})`).join(' and ');
	const message =
		quantity.to === undefined
			? `\`${range}\` is no range, and cannot have the ends ${said}: name one that is, or remove this line`
			: `\`${range}\` goes from ${quantity.value} to ${quantity.to}, and its ends are ${said}: change both, or the line under \`relations\``;
	return [atRelation(content, index, [range, ...ends], atFigure(content, range, message))];
}

/** Where texts show a figure or what is worked out from it: “content/article/2-giving-up.svx:21”. */
function textsOf({ passages, figures }: Draft, ids: readonly string[]): string {
	const shown = new Set([
		...ids,
		...Object.values(figures).flatMap(({ id, from }) =>
			from?.ids.some((part) => ids.includes(part)) ? id : []
		)
	]);
	const showing = passages.filter(({ text }) => references(text).some(({ id }) => shown.has(id)));
	const told = showing.filter(({ kind }) => kind !== 'figure');
	return placesOf((told.length > 0 ? told : showing).map((passage) => ({ passage })));
}

/** The steps of a rise that are no more than the step before. */
const notRising = (content: Draft, rises: readonly string[], index: number): Problem[] =>
	rises.flatMap((id, i) => {
		const before = rises[i - 1];
		if (before === undefined) return [];
		const [low, high] = [valueOf(content, before), valueOf(content, id)];
		if (low === undefined || high === undefined || high > low) return [];
		const message = `the story tells a rise from \`${before}\` (${low}) to \`${id}\` (${high}), and this is none: fix the value, or the order under \`relations\`, or rewrite what says so (${textsOf(content, rises)}) and remove that line`;
		return [atRelation(content, index, [id, before], atFigure(content, id, message))];
	});

/** Ratios that divide the earlier of a rise by the later, and so would tell a fall. */
const dividedBackwards = (
	{ figures, files }: Draft,
	rises: readonly string[],
	index: number
): Problem[] =>
	Object.values(figures).flatMap(({ id, from }) => {
		if (from?.operation !== 'ratio') return [];
		const [first = '', second = ''] = from.ids;
		const at = rises.indexOf(first);
		if (at < 0 || at >= rises.indexOf(second)) return [];
		const message = `\`${id}\` divides \`${first}\` by \`${second}\`, though the story tells a rise from the one to the other: name \`${second}\` first`;
		return [
			orAt(files.figures.at(['derived', id, 'from', 'ratio'], message), [
				files.figures.at(['relations', index], '')
			])
		];
	});

/** What two figures that belong together say in one voice, and do not agree on: told at the first, or at what was edited. */
function disagreeing(
	content: Draft,
	index: number,
	ids: readonly string[],
	agree: (a: number, b: number) => boolean,
	how: string
): Problem[] {
	const [first, ...others] = ids;
	if (first === undefined) return [];
	return others.flatMap((id) => {
		const pairs = VOICES.flatMap((voice) => {
			const [a, b] = [first, id].map((one) => {
				const figure = content.figures[one];
				return figure && numberIn(figure, voice)?.value;
			});
			return a === undefined || b === undefined ? [] : [[a, b] as const];
		});
		const wrong = pairs.find(([a, b]) => !agree(a, b));
		if (!wrong) return [];
		const message = `\`${first}\` (${short(wrong[0])}) and \`${id}\` (${short(wrong[1])}) ${how}: change both, or the line under \`relations\``;
		return [atRelation(content, index, [id, first], atFigure(content, first, message))];
	});
}

/** What must hold between figures: funnels fall, rises rise, parts add up, and one number told twice is one. */
export const relations: Check = (content) =>
	content.relations.flatMap((relation, i) => {
		const { at } = content.files.figures;
		const before = content.relations.findIndex(
			(other) => JSON.stringify(other) === JSON.stringify(relation)
		);
		if (before < i)
			return orAt(at(['relations', i], 'this stands under `relations` already: remove it'), [
				at(['relations', before], '')
			]);
		if ('falls' in relation) return growing(content, relation.falls, i);
		if ('rises' in relation) {
			const wrong = notRising(content, relation.rises, i);
			return wrong.length > 0 ? wrong : dividedBackwards(content, relation.rises, i);
		}
		if ('same' in relation)
			return disagreeing(
				content,
				i,
				relation.same,
				(a, b) => a === b,
				'are one number in two contexts'
			);
		if ('rest' in relation)
			return disagreeing(
				content,
				i,
				relation.rest,
				(a, b) => Math.abs(a + b - 100) < 1e-6,
				'make a hundred together'
			);
		if ('about' in relation)
			return disagreeing(
				content,
				i,
				relation.about,
				(a, b) => Math.round(a) === Math.round(b),
				'are one number, rounded'
			);
		if ('range' in relation) return strayingEnds(content, relation.range, relation.ends, i);
		return missing(content, relation.whole, relation.parts, i);
	});
