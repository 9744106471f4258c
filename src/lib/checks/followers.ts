import type { Draft } from '../content/content.ts';
import { partsOf } from './check.ts';

/** What is worked out from a figure and is said otherwise than before, in words: “`abandon-points` (25 percentage points, now 26)”; empty where nothing is. */
export function changedWith(content: Draft, before: Draft['figures'], id: string): string {
	const { figures, language } = content;
	const said = (figure: Draft['figures'][string] | undefined) =>
		figure?.quantity && language.say(figure.quantity);
	return Object.values(figures)
		.filter((figure) => figure.id !== id && partsOf(content, figure.id).includes(id))
		.flatMap((figure) => {
			const [was, now] = [said(before[figure.id]), said(figure)];
			return was === undefined || now === undefined || was === now
				? []
				: `\`${figure.id}\` (${was}, now ${now})`;
		})
		.join(', ');
}
