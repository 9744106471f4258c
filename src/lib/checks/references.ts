import { valueOf, type Figure } from '../content/figure.ts';
import type { Passage } from '../content/passages.ts';
import { references as referencesIn, type Reference } from '../content/segments.ts';
import type { Check } from './check.ts';
import { figureHint } from './hints.ts';
import { typedNames } from './typed-names.ts';

/** What is wrong with a reference to a figure that has no value for it. */
function noValue(kind: Passage['kind'], { id, voice, claim }: Reference, figure: Figure) {
	if (valueOf(figure, voice)) return undefined;
	const prose = kind === 'prose';
	if (voice === 'source' && figure.voice === 'article')
		return `\`${id}\` has no value of the source’s own: add one under \`differs\` in figures.yaml, or ${prose ? 'drop voice="source"' : `write {${id}}`}`;
	if (claim) return undefined;
	return `\`${id}\` has no value to show: ${prose ? 'put the claim’s words between <Figure …> and </Figure>' : 'say it in words instead'}`;
}

/** Numbers called for in a text, in YAML or prose: their figure must be there and have a value, and not be named in the words. */
export const references: Check = (content) => {
	const { files, figures, ids, passages } = content;
	// Where figures.yaml cannot be read, its names are not known.
	if (!files.figures.partial) return [];
	return passages.flatMap(({ kind, text, at }) => [
		...typedNames(content, text.words).map(({ id, start }) =>
			at(
				start,
				`\`${id}\` is the name of a figure, which readers would see: write ${kind === 'prose' ? `<Figure id="${id}" />` : `{${id}}`}`
			)
		),
		...referencesIn(text).flatMap((reference) => {
			const { id, start } = reference;
			if (!ids.includes(id))
				return at(start, `\`${id}\` is not a figure${figureHint(content, id)}`);
			// One that could not be read or worked out is a problem already.
			const figure = figures[id];
			const message = figure && noValue(kind, reference, figure);
			return message === undefined ? [] : at(start, message);
		})
	]);
};
