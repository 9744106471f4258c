import { sum } from 'd3';
import type { Draft } from '../content/content.ts';
import type { Problem } from '../content/problem.ts';
import { pathOf, type Check } from './check.ts';

const valueOf = ({ figures }: Draft, id: string) => figures[id]?.quantity?.value;

/** The steps of a funnel that are more than the step before. */
function growing(content: Draft, falls: readonly string[]): Problem[] {
	return falls.flatMap((id, i) => {
		const before = falls[i - 1];
		if (before === undefined) return [];
		const [high, low] = [valueOf(content, before), valueOf(content, id)];
		if (high === undefined || low === undefined || low <= high) return [];
		const [group] = pathOf(content, id);
		const message = `this funnel grows: \`${id}\` (${low}) is more than \`${before}\` (${high}) before it; fix one of the two, or their order under \`relations\``;
		const yaml = content.files.figures;
		return group === 'figures'
			? yaml.at([group, id, 'value'], message)
			: yaml.atKey([group, id], message);
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
	return [content.files.figures.at(['relations', index, 'parts'], message)];
}

/** What must hold between figures: a funnel never grows, parts add up to their whole. */
export const relations: Check = (content) =>
	content.relations.flatMap((relation, i) =>
		'falls' in relation
			? growing(content, relation.falls)
			: missing(content, relation.whole, relation.parts, i)
	);
