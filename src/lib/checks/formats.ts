import { valueOf } from '../content/figure.ts';
import type { Passage } from '../content/passages.ts';
import { references, type Reference } from '../content/segments.ts';
import type { Language } from '../language/language.ts';
import { formFor, type Quantity, type Unit } from '../language/quantity.ts';
import type { Check } from './check.ts';

/** The letters, digits, signs and numbers that would run into a number; a hyphen or dash after a word joins the two. */
const TOUCHES_BEFORE = /[\p{L}\p{N}\p{Sc}\p{Sm}\ufffc]$|(?<![^\s(])[-–]$/u;
const TOUCHES_AFTER = /^[\p{L}\p{N}\p{Sc}\p{Sm}%‰]/u;
const LETTER = /[\p{L}\p{N}]/u;
const DOLLAR = /^(?:dollars?|USD)$/i;
const WORD_AFTER = /^\s+(\p{L}+(?: cent)?|%)/u;

/** What is wrong with how a number is asked to be said. */
function formatProblem({ style, noun }: Reference, unit: Unit): string | undefined {
	if (style === 'times' && unit !== 'times')
		return `“times” says how many times as much, and this is a number of ${unit}: say it as digits, words, fraction or odds`;
	if (noun === undefined) return undefined;
	if (unit !== 'count')
		return `a noun goes with things counted, and this is a number of ${unit}: write the noun after the number`;
	if (!/^[^|]*[^|\s][^|]*\|[^|]*[^|\s][^|]*$/.test(noun))
		return `the noun “${noun}” needs its singular and its plural, with a bar between: noun="pilot|pilots"`;
	return undefined;
}

/** Ways of saying a number, asked for at words that show as they are typed. */
const needless = ({ claim, style, noun, cap }: Reference): string | undefined =>
	claim && (style !== 'digits' || noun !== undefined || cap)
		? 'these words show as they are typed: take out `as`, `noun` and `cap`, which are for numbers'
		: undefined;

/** A unit typed after a number. */
function unitAfter(language: Language, after: string, unit: Unit): string | undefined {
	const word = WORD_AFTER.exec(after)?.[1];
	if (word === undefined || (word !== '%' && !language.isUnit(word))) return undefined;
	return unit === 'percent'
		? `“${word}” stands after a number that brings its own: remove it`
		: `“${word}” stands after a number of ${unit}: remove it, or show another figure`;
}

/** A word that a number ends with, typed after it once more; a dollar is said by its sign too. */
function repeated(
	language: Language,
	after: string,
	quantity: Quantity,
	{ style, noun }: Reference
): string | undefined {
	const word = /^\s+(\p{L}{3,})/u.exec(after)?.[1];
	if (word === undefined) return undefined;
	// A number in words is told as one that is typed.
	if (language.bareNumbers(word).length > 0) return undefined;
	const number = language.say(quantity, style);
	const said = noun === undefined ? number : `${number} ${formFor(quantity, noun)}`;
	// “Twice” is as good as “2 times”.
	const isTwice =
		[said, language.say(quantity)].some((one) =>
			one.toLowerCase().endsWith(` ${word.toLowerCase()}`)
		) ||
		(said.includes('$') && DOLLAR.test(word));
	return isTwice
		? `“${word}” stands after “${said}”, which says that itself: remove it`
		: undefined;
}

/** What runs into a number without a space. */
function touching({ text }: Passage, { start, end, claim }: Reference): string | undefined {
	const { words } = text;
	if (claim) return undefined;
	const before = TOUCHES_BEFORE.exec(words.slice(0, start))?.[0];
	const sign = before ?? TOUCHES_AFTER.exec(words.slice(end))?.[0];
	if (sign === undefined) return undefined;
	if (sign === '\ufffc')
		return 'two numbers stand side by side without a space: remove one, or put words between';
	if (LETTER.test(sign)) return `“${sign}” runs into the number: put a space between`;
	const where = before === undefined ? 'after' : 'before';
	return `a ${sign} stands right ${where} a number that brings its own unit and qualifier: remove it`;
}

/** Numbers that are asked for in a way that makes no sense for them, or that run into the words around them. */
export const formats: Check = ({ figures, language, passages }) =>
	passages.flatMap((passage) =>
		references(passage.text).flatMap((reference) => {
			const figure = figures[reference.id];
			const quantity = figure && valueOf(figure, reference.voice);
			const after = reference.claim ? '' : passage.text.source.slice(reference.end);
			const message =
				needless(reference) ??
				touching(passage, reference) ??
				(quantity &&
					(unitAfter(language, after, quantity.unit) ??
						repeated(language, after, quantity, reference) ??
						formatProblem(reference, quantity.unit)));
			return message === undefined ? [] : passage.at(reference.start, message);
		})
	);
