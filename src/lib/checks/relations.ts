import { sum } from 'd3';
import type { Draft } from '../content/content.ts';
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

/** The steps of a funnel that are more than the step before. */
function growing(content: Draft, falls: readonly string[]): Problem[] {
	return falls.flatMap((id, i) => {
		const before = falls[i - 1];
		if (before === undefined) return [];
		const [high, low] = [valueOf(content, before), valueOf(content, id)];
		if (high === undefined || low === undefined || low <= high) return [];
		const message = `this funnel grows: \`${id}\` (${low}) is more than \`${before}\` (${high}) before it; fix one of the two, or their order under \`relations\``;
		return [orAt(atFigure(content, id, message), placesOfValues(content, [id, before]))];
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
	return [
		orAt(
			content.files.figures.at(['relations', index, 'parts'], message),
			placesOfValues(content, [whole, ...ids])
		)
	];
}

/** Where texts show a figure or what is worked out from it: “content/article/2-giving-up.svx:21”. */
function textsOf({ passages, figures }: Draft, ids: readonly string[]): string {
	const shown = new Set([
		...ids,
		...Object.values(figures).flatMap(({ id, from }) =>
			from?.ids.some((part) => ids.includes(part)) ? id : []
		)
	]);
	return placesOf(
		passages
			.filter(
				({ kind, text }) => kind !== 'figure' && references(text).some(({ id }) => shown.has(id))
			)
			.map((passage) => ({ passage }))
	);
}

/** The steps of a rise that are no more than the step before. */
const notRising = (content: Draft, rises: readonly string[]): Problem[] =>
	rises.flatMap((id, i) => {
		const before = rises[i - 1];
		if (before === undefined) return [];
		const [low, high] = [valueOf(content, before), valueOf(content, id)];
		if (low === undefined || high === undefined || high > low) return [];
		const message = `the story tells a rise from \`${before}\` (${low}) to \`${id}\` (${high}), and this is none: fix the value, or rewrite what says so (${textsOf(content, rises)}) and remove the line under \`relations\``;
		return [orAt(atFigure(content, id, message), placesOfValues(content, [id, before]))];
	});

/** Ratios that divide the earlier of a rise by the later, and so would tell a fall. */
const dividedBackwards = ({ figures, files }: Draft, rises: readonly string[]): Problem[] =>
	Object.values(figures).flatMap(({ id, from }) => {
		if (from?.operation !== 'ratio') return [];
		const [first = '', second = ''] = from.ids;
		const at = rises.indexOf(first);
		if (at < 0 || at >= rises.indexOf(second)) return [];
		const message = `\`${id}\` divides \`${first}\` by \`${second}\`, though the story tells a rise from the one to the other: name \`${second}\` first`;
		return [files.figures.at(['derived', id, 'from', 'ratio'], message)];
	});

/** What two figures that belong together say, and do not agree on: told at the first, or at the one that was edited. */
function disagreeing(
	content: Draft,
	ids: readonly string[],
	agree: (a: number, b: number) => boolean,
	how: string
): Problem[] {
	const [first, ...others] = ids;
	if (first === undefined) return [];
	return others.flatMap((id) => {
		const pairs = (['article', 'source'] as const).flatMap((voice) => {
			const [a, b] = [first, id].map((one) => {
				const figure = content.figures[one];
				return figure && (voice === 'article' ? figure.quantity : figure.differs?.quantity)?.value;
			});
			return a === undefined || b === undefined ? [] : [[a, b] as const];
		});
		const wrong = pairs.find(([a, b]) => !agree(a, b));
		if (!wrong) return [];
		const message = `\`${first}\` (${short(wrong[0])}) and \`${id}\` (${short(wrong[1])}) ${how}: change both, or the line under \`relations\``;
		return [orAt(atFigure(content, first, message), placesOfValues(content, [id, first]))];
	});
}

/** What must hold between figures: funnels fall, rises rise, parts add up, and one number told twice is one. */
export const relations: Check = (content) =>
	content.relations.flatMap((relation, i) => {
		const before = content.relations.slice(0, i);
		if (before.some((other) => JSON.stringify(other) === JSON.stringify(relation)))
			return content.files.figures.at(
				['relations', i],
				'this stands under `relations` already: remove it'
			);
		if ('falls' in relation) return growing(content, relation.falls);
		if ('rises' in relation)
			return [...notRising(content, relation.rises), ...dividedBackwards(content, relation.rises)];
		if ('same' in relation)
			return disagreeing(
				content,
				relation.same,
				(a, b) => a === b,
				'are one number in two contexts'
			);
		if ('rest' in relation)
			return disagreeing(
				content,
				relation.rest,
				(a, b) => Math.abs(a + b - 100) < 1e-6,
				'make a hundred together'
			);
		if ('about' in relation)
			return disagreeing(
				content,
				relation.about,
				(a, b) => Math.abs(a - b) < 1,
				'are one number, rounded'
			);
		return missing(content, relation.whole, relation.parts, i);
	});
