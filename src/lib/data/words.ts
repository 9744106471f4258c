import { format } from 'd3';
import type { Qualifier, Unit } from './quantity.ts';

/**
 * A number as it was stated: how much, of what kind, how firmly. `decimals`: how many to say it with.
 * `asFraction`: stated as “half”, not as 50%.
 */
export interface Quantity {
	value: number;
	to?: number;
	unit: Unit;
	qualifier: Qualifier;
	decimals?: number;
	asFraction?: boolean;
}

export const STYLES = ['digits', 'words', 'fraction', 'odds', 'times'] as const;
/** How a quantity is said: “42%”, “forty-two per cent”, “two-fifths”, “two in five”, “twice”. */
export type Style = (typeof STYLES)[number];

/** The style of a name; digits where none is given, or one that is unknown. */
export const styleOf = (name: unknown): Style => STYLES.find((style) => style === name) ?? 'digits';

/** Points of percentage by which a rounded phrase (“nearly nine in ten”) may differ from its number. */
export const TOLERANCE = 2.5;
const EXACT = 0.05;

const SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const PARTS = '- - half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
const SCALES = [
	[1e9, 'billion'],
	[1e6, 'million'],
	[1e3, 'thousand'],
	[100, 'hundred']
] as const;

/** A whole number from 0 to 999,999,999,999 in English words, with the British “and”. */
export function cardinal(n: number): string {
	if (n < 20) return SMALL[n] ?? String(n);
	if (n < 100) {
		const rest = n % 10;
		return `${TENS[Math.floor(n / 10)]}${rest ? `-${SMALL[rest]}` : ''}`;
	}
	const [size, name] = SCALES.find(([least]) => n >= least) ?? [100, 'hundred'];
	const rest = n % size;
	const joint = rest === 0 ? '' : rest < 100 ? ' and ' : ' ';
	return `${cardinal(Math.floor(n / size))} ${name}${joint}${rest ? cardinal(rest) : ''}`;
}

const grouped = format(',');

function digits(n: number, decimals?: number): string {
	const places = decimals ?? (Number.isInteger(n) ? 0 : 1);
	return grouped(Number(n.toFixed(places)));
}

function spoken(n: number, decimals?: number): string {
	const rounded = Number(n.toFixed(decimals ?? 1));
	if (Number.isInteger(rounded)) return cardinal(rounded);
	const [whole = '0', fraction = ''] = String(rounded).split('.');
	return `${cardinal(Number(whole))} point ${Array.from(fraction, (d) => SMALL[Number(d)]).join(' ')}`;
}

/** Whether `decimals` places are enough to write a number down to its last digit. */
const fits = (n: number, decimals = 1) => Math.abs(n - Number(n.toFixed(decimals))) < 1e-9;

/** One number with its unit, without its qualifier. */
function plain(n: number, { unit, decimals }: Quantity, inWords: boolean): string {
	const number = inWords ? spoken : digits;
	const one = Number(n.toFixed(decimals ?? 1)) === 1;
	switch (unit) {
		case 'percent':
			return inWords ? `${number(n, decimals)} per cent` : `${number(n, decimals)}%`;
		case 'points':
			return `${number(n, decimals)} ${one ? 'point' : 'points'}`;
		case 'times':
			return `${number(n, decimals)} ${one ? 'time' : 'times'}`;
		case 'dollars': {
			const [size, name] = SCALES.slice(0, 2).find(
				([least]) => n >= least && fits(n / least, decimals)
			) ?? [1, ''];
			const amount = number(n / size, decimals) + (name && ` ${name}`);
			return inWords ? `${amount} ${one ? 'dollar' : 'dollars'}` : `$${amount}`;
		}
		default:
			return number(n, decimals);
	}
}

const qualified = (qualifier: Qualifier, phrase: string) =>
	qualifier === 'exactly' || qualifier === 'range' ? phrase : `${qualifier} ${phrase}`;

interface Ratio {
	top: number;
	bottom: number;
}

/** The fractions people say: those with a bottom of 2 to 5 or 10, one in n up to ten, and one or nineteen in twenty. */
const IDIOMS: Ratio[] = [2, 3, 4, 5, 10, 6, 7, 8, 9, 20].flatMap((bottom) =>
	Array.from({ length: bottom - 1 }, (_, i) => ({ top: i + 1, bottom })).filter(
		({ top }) =>
			gcd(top, bottom) === 1 && ([2, 3, 4, 5, 10].includes(bottom) || top === 1 || top === 19)
	)
);

function gcd(a: number, b: number): number {
	return b === 0 ? a : gcd(b, a % b);
}

interface Approximation extends Ratio {
	qualifier: Qualifier;
}

/**
 * The idiomatic fraction nearest to a share, and the qualifier that keeps it true: a bound stays a
 * bound on its own side, and a fraction that is not exact says on which side it lies.
 * Undefined where no idiom lies within the tolerance.
 */
export function approximate(
	percent: number,
	qualifier: Qualifier,
	tolerance = TOLERANCE
): Approximation | undefined {
	const atLeast = qualifier === 'more than' || qualifier === 'at least';
	const atMost = qualifier === 'fewer than' || qualifier === 'at most';
	const candidates = IDIOMS.map((ratio) => ({
		...ratio,
		off: percent - (100 * ratio.top) / ratio.bottom
	}))
		.filter(({ off }) => Math.abs(off) <= tolerance)
		.filter(({ off }) => (atLeast ? off >= -EXACT : atMost ? off <= EXACT : true));
	const nearest =
		candidates.find(({ off }) => Math.abs(off) <= EXACT) ??
		candidates.sort((a, b) => Math.abs(a.off) - Math.abs(b.off))[0];
	if (!nearest) return undefined;
	const { top, bottom, off } = nearest;
	if (Math.abs(off) <= EXACT || atMost) return { top, bottom, qualifier };
	if (atLeast) return { top, bottom, qualifier: 'more than' };
	if (qualifier === 'exactly') return { top, bottom, qualifier: off < 0 ? 'nearly' : 'more than' };
	if (qualifier === 'nearly' && off < 0) return { top, bottom, qualifier: 'nearly' };
	return { top, bottom, qualifier: 'about' };
}

function fractionWords({ top, bottom }: Ratio, one: string): string {
	if (bottom === 2) return 'half';
	if (bottom === 20) return `${cardinal(top)} in twenty`;
	const part = PARTS[bottom] ?? '';
	return top === 1 ? `${one}${part}` : `${cardinal(top)}-${part}s`;
}

/** The share of a hundred that a quantity is; undefined for one that is no share. */
function percentOf({ unit, value }: Quantity): number | undefined {
	return unit === 'percent' ? value : unit === 'times' ? value * 100 : undefined;
}

function share(q: Quantity, style: 'fraction' | 'odds', inWords: boolean): string {
	const percent = percentOf(q);
	const near = percent === undefined ? undefined : approximate(percent, q.qualifier);
	if (!near) return qualified(q.qualifier, plain(q.value, q, inWords));
	const one = q.unit === 'times' ? 'one-' : 'a ';
	const phrase =
		style === 'odds'
			? `${cardinal(near.top)} in ${cardinal(near.bottom)}`
			: fractionWords(near, one);
	return qualified(near.qualifier, phrase);
}

function times(q: Quantity): string {
	if (q.unit !== 'times' || q.value < 1) return share(q, 'fraction', false);
	const rounded = Number(q.value.toFixed(q.decimals ?? 1));
	if (rounded === 2) return qualified(q.qualifier, 'twice');
	const amount = Number.isInteger(rounded) ? cardinal(rounded) : digits(rounded, q.decimals);
	return qualified(q.qualifier, `${amount} ${rounded === 1 ? 'time' : 'times'}`);
}

function phrase(q: Quantity, style: Style): string {
	const inWords = style === 'words';
	if (q.qualifier === 'range' && q.to !== undefined) {
		const joint = inWords && q.unit === 'count' && q.to === q.value + 1 ? 'or' : 'to';
		return `${plain(q.value, q, inWords)} ${joint} ${plain(q.to, q, inWords)}`;
	}
	if (style === 'fraction' || style === 'odds') return share(q, style, inWords);
	if (style === 'times') return times(q);
	// Half is not 50%, nor two-thirds 66.7%: what was stated as a fraction is said as one.
	const percent = q.asFraction ? percentOf(q) : undefined;
	if (percent !== undefined && approximate(percent, q.qualifier, EXACT))
		return share(q, 'fraction', inWords);
	return qualified(q.qualifier, plain(q.value, q, inWords));
}

/**
 * A quantity with its qualifier, as a reader is told it: “more than 86%”, “nearly two-thirds”, “twice”.
 * `cap` begins it with a capital, for the start of a sentence.
 */
export function say(q: Quantity, style: Style = 'digits', cap = false): string {
	const said = phrase(q, style);
	return cap ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}

/** The form of a noun that goes with a quantity; forms are “pilot|pilots”. */
export function noun(q: Quantity, forms: string): string {
	const [one = '', many = one] = forms.split('|').map((form) => form.trim());
	return q.value === 1 && q.to === undefined ? one : many;
}
