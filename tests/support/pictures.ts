import type { Content } from '../../src/lib/content/content.ts';
import { valueOf } from '../../src/lib/content/figure.ts';
import type { Quantity } from '../../src/lib/language/quantity.ts';
import { boxOf, type Mark, type Picture } from '../../src/lib/charts/frame.ts';

/** Every mark of a picture with its box on the plane. */
export const boxesOf = ({ plots }: Picture) =>
	plots.flatMap((plot) =>
		plot.data.map((mark) => ({ ...boxOf(plot, mark), mark, type: plot.mark }))
	);
export type Boxed = ReturnType<typeof boxesOf>[number];

/** Whether a mark is one of many that show a number together. */
export const isCounted = ({ mark, type }: Pick<Boxed, 'mark' | 'type'>) =>
	type === 'dot' || type === 'cell' || (type === 'area' && mark.look === 'faint');

/** A copy of the content in which one figure’s quantity is changed. */
export function withQuantity(content: Content, id: string, change: Partial<Quantity>): Content {
	const figure = content.figures[id];
	if (!figure?.quantity) throw new Error(`${id} has no quantity.`);
	const quantity = { ...figure.quantity, ...change };
	return { ...content, figures: { ...content.figures, [id]: { ...figure, quantity } } };
}

/** The quantity that a mark shows. */
export const shownBy = ({ figures }: Content, { figure: id, voice = 'article' }: Mark) => {
	const figure = id && figures[id];
	return figure && valueOf(figure, voice);
};
