import {
	isAtLeast,
	isAtMost,
	percentOf,
	type Qualifier,
	type Quantity,
	type Style
} from './quantity.ts';

/** Percentage points by which a rounded phrase (“nearly nine in ten”) may differ from its number. */
export const TOLERANCE = 2.5;
/** The part of a number by which a phrase may differ from it: 3% is not “nearly one in twenty”. */
const LEEWAY = 0.1;
/** Percentage points within which a fraction counts as exact. */
export const EXACT = 0.05;

export interface Ratio {
	top: number;
	bottom: number;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const COMMON = [2, 3, 4, 5, 10];

/** The fractions people say; of two that are equally near, the earlier wins. */
const IDIOMS: Ratio[] = [...COMMON, 6, 7, 8, 9, 20].flatMap((bottom) =>
	Array.from({ length: bottom - 1 }, (_, i) => ({ top: i + 1, bottom })).filter(
		({ top }) => gcd(top, bottom) === 1 && (COMMON.includes(bottom) || top === 1 || top === 19)
	)
);

/**
 * The idiomatic fraction nearest to a share (in per cent), and the qualifier that keeps it true: a
 * bound stays a bound on its own side, and a fraction that is not exact says on which side it lies.
 * Undefined where no idiom lies within the tolerance.
 */
export function approximate(percent: number, qualifier: Qualifier, tolerance = TOLERANCE) {
	const lower = isAtLeast(qualifier);
	const upper = isAtMost(qualifier);
	const candidates = IDIOMS.map((ratio) => ({
		...ratio,
		off: percent - (100 * ratio.top) / ratio.bottom
	}))
		.filter(({ off }) => Math.abs(off) <= Math.min(tolerance, percent * LEEWAY))
		.filter(({ off }) => (lower ? off >= -EXACT : upper ? off <= EXACT : true));
	const nearest =
		candidates.find(({ off }) => Math.abs(off) <= EXACT) ??
		candidates.sort((a, b) => Math.abs(a.off) - Math.abs(b.off))[0];
	if (!nearest) return undefined;
	const { top, bottom, off } = nearest;
	const as = (qualifier: Qualifier) => ({ top, bottom, qualifier });
	if (Math.abs(off) <= EXACT || upper) return as(qualifier);
	if (lower) return as('more than');
	if (qualifier === 'exactly') return as(off < 0 ? 'nearly' : 'more than');
	return as(qualifier === 'nearly' && off < 0 ? 'nearly' : 'about');
}

/** Whether a quantity has words in a style; in one that it has none in it is said in digits. */
export function canSay(q: Quantity, style: Style): boolean {
	if (style === 'digits' || style === 'words') return true;
	if (q.to !== undefined) return false;
	if (style === 'times' && q.unit === 'times' && q.value >= 1) return true;
	const percent = percentOf(q);
	return percent !== undefined && approximate(percent, q.qualifier) !== undefined;
}
