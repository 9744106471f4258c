/** A chance as a ratio of whole numbers: 4 in 33. */
export interface Chance {
	top: number;
	bottom: number;
}

/** The bits that a quotient keeps: more than the 53 that a number has. */
const KEPT = 64;

const bitsOf = (n: bigint) => BigInt(n.toString(16).length * 4);

/** One whole number divided by another, rounded once and at the end. */
function divide(top: bigint, bottom: bigint): number {
	if (top === 0n) return 0;
	const shift = BigInt(KEPT) + bitsOf(bottom) - bitsOf(top);
	return Number((top << shift) / bottom) / 2 ** Number(shift);
}

/** In how many of all equally likely ways k of n arrive, for each k from 0 to n; together they are bottom to the n. */
export function ways(n: number, { top, bottom }: Chance): bigint[] {
	const [arrives, stops] = [BigInt(top), BigInt(bottom - top)];
	let choices = 1n;
	return Array.from({ length: n + 1 }, (_, k) => {
		const weight = choices * arrives ** BigInt(k) * stops ** BigInt(n - k);
		choices = (choices * BigInt(n - k)) / BigInt(k + 1);
		return weight;
	});
}

/** How likely it is that k of n arrive, for each k from 0 to n, when each has the same chance and none depends on another. */
export function binomial(n: number, chance: Chance): number[] {
	const all = BigInt(chance.bottom) ** BigInt(n);
	return ways(n, chance).map((weight) => divide(weight, all));
}

/** The likeliest numbers to arrive: one, or two that are equally likely. */
export function likeliest(n: number, { top, bottom }: Chance): number[] {
	// The last k that is likelier than the one before it, in whole numbers, so that a tie is seen as one.
	const last = Math.floor(((n + 1) * top) / bottom);
	const tie = ((n + 1) * top) % bottom === 0;
	return tie ? [last - 1, last].filter((k) => k >= 0 && k <= n) : [last];
}
