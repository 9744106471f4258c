import type { Draft } from '../content/content.ts';
import type { Figure } from '../content/figure.ts';
import { orAt, type Problem } from '../content/problem.ts';
import { percentOf } from '../language/quantity.ts';
import { atFigure, type Check } from './check.ts';

/* Figures under `unlike`, of which the page of figures says that they are the same number for unlike things. */

type Group = Draft['unlike'][number];

/** The rounded numbers for which a figure could be taken: its own, its source’s, and what they leave of a hundred. */
const numbersOf = ({ quantity, differs }: Figure): number[] =>
	[quantity, differs?.quantity].flatMap((stated) => {
		if (!stated) return [];
		const share = percentOf(stated);
		const numbers = share === undefined ? [stated.value] : [share, 100 - share];
		return numbers.map(Math.round);
	});

/** The figures of a group that share no number with another there, each with its place in the list. */
function alone({ figures: all }: Draft, { figures }: Group): { figure: Figure; place: number }[] {
	const known = figures.flatMap((id, place) => {
		const figure = all[id];
		return figure?.quantity ? { figure, place, numbers: numbersOf(figure) } : [];
	});
	const found = known.filter(({ figure, numbers }) =>
		known.every(
			(other) => other.figure === figure || !other.numbers.some((n) => numbers.includes(n))
		)
	);
	// Of figures that share nothing at all, the first is as good as any to compare with.
	return found.length === known.length ? found.slice(1) : found;
}

/** Claims without a number among figures that share one. */
export const numberless: Check = ({ files, figures: all, unlike }) =>
	unlike.flatMap(({ figures }, i) =>
		figures.flatMap((id, j) => {
			const figure = all[id];
			if (!figure || figure.quantity) return [];
			const message = `\`${id}\` has no number that it could share with the others here: take it out`;
			return files.figures.at(['unlike', i, 'figures', j], message);
		})
	);

/** Whether a figure stood with others of its group before. */
const stoodThere = (before: Pick<Draft, 'unlike'>, id: string, { figures }: Group) =>
	before.unlike.some(
		(old) =>
			old.figures.includes(id) && old.figures.some((one) => one !== id && figures.includes(one))
	);

/** Figures under `unlike` that have another number than those beside them, which readers are told are the same. */
const strangers = (
	content: Draft,
	isMeant: (id: string, group: Group) => boolean = () => true
): Problem[] =>
	content.unlike.flatMap((group, i) => {
		const said = (id: string) => {
			const quantity = content.figures[id]?.quantity;
			return quantity ? `\`${id}\` (${content.language.say(quantity)})` : `\`${id}\``;
		};
		return alone(content, group).flatMap(({ figure: { id }, place }) => {
			if (!isMeant(id, group)) return [];
			const others = group.figures.filter((other) => other !== id).map(said);
			const message = `${said(id)} stands under \`unlike\` with ${others.join(', ')}, as the same number for unlike things, and is another: take it out there`;
			return orAt(
				content.files.figures.at(['unlike', i, 'figures', place], message),
				group.figures.map((one) => atFigure(content, one, ''))
			);
		});
	});

/** Figures that were put among those of another number since the last commit. */
export const newStrangers = (content: Draft, before: Pick<Draft, 'unlike'>): Problem[] =>
	strangers(content, (id, group) => !stoodThere(before, id, group));

/** Figures whose number is no longer that of those which they are told apart from. */
export const grownApart: Check = (content) => strangers(content);
