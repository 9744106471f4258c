import {
	drawOnce,
	marksOf,
	PictureError,
	type ChartDefinition,
	type Label
} from '../charts/frame.ts';
import { MissingError, type Draft } from '../content/content.ts';
import { VOICES, type Voice } from '../content/fields.ts';
import { numberIn, valueOf } from '../content/figure.ts';
import { orAt, type Problem } from '../content/problem.ts';
import { references, type Reference, type Text } from '../content/segments.ts';
import { once } from '../once.ts';

/* Which figures the texts of a frame may tell: those that its picture shows, and what follows from these. */

/** A figure as texts call for it: `genai-95`, or `genai-95:source` for the source’s own number beside the article’s. */
export type Told = string;

/** A reference as a text calls for it; who states a figure that the article does not need not be said. */
export const toldBy = ({ figures }: Draft, id: string, voice: Voice = 'article'): Told =>
	voice === 'source' && figures[id]?.voice === 'article' ? `${id}:source` : id;

/** The figure of what is told. */
export const idOf = (told: Told): string => told.replace(/:source$/, '');

/** What a label may tell by the mark it stands at; undefined where it stands at none. */
export const toldByLabel = (content: Draft, { tells, voice }: Label): Told[] | undefined =>
	tells?.map((id) => toldBy(content, id, voice));

/** How texts call for the number that article or source states of a figure, if it does. */
function toldOf(content: Draft, id: string, voice: Voice): Told | undefined {
	const figure = content.figures[id];
	if (!figure || !numberIn(figure, voice)) return undefined;
	return toldBy(content, id, figure.differs?.quantity ? voice : 'article');
}

/** What says the same by other names: derived figures with their parts, and figures that are declared equal. */
const equalsOf = once((content: Draft) => ({
	derived: Object.values(content.figures).flatMap(({ id, from }) =>
		from && from.ids.length > 0 ? [{ id, parts: from.ids }] : []
	),
	alike: content.relations.flatMap((relation) => {
		const equal = 'same' in relation ? relation.same : 'about' in relation ? relation.about : [];
		return VOICES.map((voice) => equal.flatMap((id) => toldOf(content, id, voice) ?? []));
	})
}));

/** Everything that says the same as what is told, or is worked out from it alone. */
export function sameAs(content: Draft, told: Iterable<Told>): Set<Told> {
	const { derived, alike } = equalsOf(content);
	const found = new Set(told);
	for (let size = -1; size !== found.size;) {
		size = found.size;
		for (const { id, parts } of derived) if (parts.every((part) => found.has(part))) found.add(id);
		for (const equal of alike)
			if (equal.some((one) => found.has(one))) for (const one of equal) found.add(one);
	}
	return found;
}

/** What follows from a picture that shows some figures: those, their parts and wholes, what they leave of a hundred, and what is the same as any of these. */
export function followsFrom(content: Draft, shown: readonly Told[]): Set<Told> {
	const found = new Set(shown);
	const partsOf = (id: string): readonly string[] => {
		const parts = content.figures[id]?.from?.ids ?? [];
		return [...parts, ...parts.flatMap(partsOf)];
	};
	for (const told of shown) for (const part of partsOf(told)) found.add(part);
	// Of a figure that the picture shows in one voice alone, the other is another number.
	const ids = new Set(shown.map(idOf));
	for (const relation of content.relations) {
		if ('rest' in relation && relation.rest.some((id) => found.has(id)))
			for (const id of relation.rest.filter((id) => !ids.has(id)))
				for (const voice of VOICES) found.add(toldBy(content, id, voice));
		if ('whole' in relation && relation.parts.every((id) => found.has(id)))
			found.add(relation.whole);
	}
	return sameAs(content, found);
}

/** What is wrong with a figure that a text tells and that does not follow from what its picture shows, told at a formula that it hangs on where that was edited. */
export function orAtFormula(
	content: Draft,
	problem: Problem,
	told: Told,
	follows: Iterable<Told>
): Problem {
	const { figures: yaml } = content.files;
	const formulas = [...sameAs(content, [told]), ...follows].flatMap((id) => {
		const from = content.figures[id]?.from;
		if (!from) return [];
		const message = `with this formula of \`${id}\`, {${told}} at ${problem.file}:${problem.line} does not follow from what its picture shows: put the formula back, or tell another figure there`;
		return yaml.at(['derived', id, 'from', from.operation], message);
	});
	return orAt(problem, formulas);
}

/** One frame of a chart, as far as its figures go. */
export interface FrameFigures {
	chart: string;
	frame: string;
	labels: readonly Label[];
	/** What its marks and the labels at them show. */
	shown: readonly Told[];
	/** What follows from that. */
	follows: ReadonlySet<Told>;
	/** What its description and its step may tell besides, as content says. */
	also: readonly Told[];
}

/** The figures of a frame; undefined where it has no words or cannot be drawn, which is told elsewhere. */
export function figuresOfFrame(
	content: Draft,
	{ id: chart, frames }: ChartDefinition,
	frame: string
): FrameFigures | undefined {
	const draw = frames[frame];
	const words = content.charts[chart]?.frames[frame];
	if (!draw || !words) return undefined;
	const original = content.translation?.original.charts[chart]?.frames[frame];
	try {
		const picture = drawOnce(content, draw);
		const { labels } = picture;
		const shown = [
			...marksOf(picture).flatMap(({ figure, voice }) =>
				figure ? toldBy(content, figure, voice) : []
			),
			...labels.flatMap((label) => toldByLabel(content, label) ?? [])
		];
		return {
			...{ chart, frame, labels, shown: [...new Set(shown)] },
			follows: followsFrom(content, shown),
			also: [...words.also, ...(original?.also ?? [])]
		};
	} catch (error) {
		if (error instanceof PictureError || error instanceof MissingError) return undefined;
		throw error;
	}
}

/** The numbers of a text as it calls for them; what has no value is told elsewhere. */
export const toldIn = (content: Draft, text: Text): { reference: Reference; told: Told }[] =>
	references(text).flatMap((reference) => {
		const { id, voice } = reference;
		const figure = content.figures[id];
		return figure && valueOf(figure, voice) ? { reference, told: toldBy(content, id, voice) } : [];
	});
