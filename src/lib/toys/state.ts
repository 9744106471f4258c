import type { Assumption } from './props.ts';

/** How many projects a portfolio may have; it begins with a dozen. */
export const MOST = 100;
export const FIRST = 12;

/** How many projects under which assumption. */
export interface State {
	n: number;
	under: string;
}

/** A whole number from `least` to `most` as somebody typed it; undefined for anything else. */
export function wholeNumber(typed: string | null, least: number, most: number): number | undefined {
	if (typed === null || !/^\d{1,3}$/.test(typed)) return undefined;
	const number = Number(typed);
	return number >= least && number <= most ? number : undefined;
}

/** The state in an address; what is missing there, or makes no sense, is as it is at first. */
export function readState(
	address: string,
	assumptions: readonly [Pick<Assumption, 'id'>, ...Pick<Assumption, 'id'>[]]
): State {
	const { searchParams } = new URL(address);
	const under = searchParams.get('under');
	const known = assumptions.find(({ id }) => id === under) ?? assumptions[0];
	return { n: wholeNumber(searchParams.get('n'), 1, MOST) ?? FIRST, under: known.id };
}

/** The address with the state in it, that leads to the toy itself; whatever else it held stays. */
export function writeState(address: string, { n, under }: State, anchor: string): string {
	const url = new URL(address);
	url.searchParams.set('n', String(n));
	url.searchParams.set('under', under);
	url.hash = anchor;
	return url.href;
}

/**
 * A share in per cent, to two digits, written as a language writes 1.5 per cent: “1.5%”. From a sample and
 * not by `Intl`, which takes more time when it is first asked than all else that a toy does at its start.
 * For shares of none, or of a ten-thousandth or more.
 */
export const percent = (share: number, sample: string): string => {
	const number = String(Number((100 * share).toPrecision(2)));
	return sample.replace(/1(.)5/u, (_, point: string) => number.replace('.', point));
};

/** The least chance that is said as a number. */
const LEAST = 0.0001;

/** A chance in per cent; one too small to be told apart from none is said as `under` a bound. */
export const sayChance = (chance: number, words: { percent: string; under: string }): string =>
	chance > 0 && chance < LEAST
		? `${words.under} ${percent(LEAST, words.percent)}`
		: percent(chance, words.percent);
