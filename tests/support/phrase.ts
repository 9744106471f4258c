/*
 * Reads phrases such as “nearly two-thirds” back into numbers, without the code that says them, so
 * that what a reader is told can be held against what is meant.
 */

/** A phrase read back: its qualifier, its number, and what the number is of. */
export interface Heard {
	qualifier: string;
	/** Shares are in per cent, whether said as “42%”, “two-fifths” or “two in five”. */
	value: number;
	unit: 'share' | 'number' | 'times' | 'points' | 'dollars';
}

const QUALIFIERS = ['about', 'nearly', 'more than', 'at least', 'fewer than', 'at most'];

const UNITS = new Map(
	Object.entries({
		...{ zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
		...{ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
		...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
		...{ sixty: 60, seventy: 70, eighty: 80, ninety: 90 }
	})
);
const SCALES = new Map([
	['thousand', 1_000],
	['million', 1_000_000],
	['billion', 1_000_000_000]
]);
const PARTS = new Map(
	Object.entries({
		...{ half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7 },
		...{ eighth: 8, ninth: 9, tenth: 10 }
	})
);

/** A whole number in words, read from left to right; undefined for anything else. */
export function hearCardinal(words: string): number | undefined {
	let total = 0;
	let group = 0;
	for (const word of words.split(/[ -]/)) {
		const unit = UNITS.get(word);
		const scale = SCALES.get(word);
		if (word === 'and') continue;
		if (unit !== undefined) group += unit;
		else if (word === 'hundred') group *= 100;
		else if (scale !== undefined) {
			total += group * scale;
			group = 0;
		} else return undefined;
	}
	return total + group;
}

function hearNumber(said: string): number | undefined {
	if (/^[\d,]+(\.\d+)?$/.test(said)) return Number(said.replaceAll(',', ''));
	const [whole = '', fraction] = said.split(' point ');
	const n = hearCardinal(whole);
	if (n === undefined || fraction === undefined) return n;
	const digits = fraction.split(' ').map((digit) => UNITS.get(digit));
	return digits.every((digit) => digit !== undefined)
		? Number(`${n}.${digits.join('')}`)
		: undefined;
}

function hearFraction(said: string): number | undefined {
	const odds = / in /.test(said) ? said.split(' in ').map(hearCardinal) : undefined;
	if (odds) return odds[0] && odds[1] ? (100 * odds[0]) / odds[1] : undefined;
	const match = /^(?:(a|[a-z]+)[ -])?([a-z]+?)s?$/.exec(said);
	const bottom = PARTS.get(match?.[2] ?? '');
	if (!match || bottom === undefined) return undefined;
	const top = match[1] === undefined || match[1] === 'a' ? 1 : hearCardinal(match[1]);
	return top === undefined ? undefined : (100 * top) / bottom;
}

function hearBody(said: string): Omit<Heard, 'qualifier'> | undefined {
	const as = (unit: Heard['unit'], value: number | undefined) =>
		value === undefined ? undefined : { unit, value };
	const suffixed = (ending: RegExp) =>
		ending.test(said) ? hearNumber(said.replace(ending, '')) : undefined;
	if (said === 'twice') return { unit: 'times', value: 2 };
	const dollars = /^\$([\d,.]+)( million| billion)?$/.exec(said);
	if (dollars)
		return as(
			'dollars',
			Number(dollars[1]?.replaceAll(',', '')) * (SCALES.get(dollars[2]?.trim() ?? '') ?? 1)
		);
	return (
		as('share', suffixed(/%$| per cent$/)) ??
		as('times', suffixed(/ times?$/)) ??
		as('points', suffixed(/ points?$/)) ??
		as('dollars', suffixed(/ dollars?$/)) ??
		as('number', hearNumber(said)) ??
		as('share', hearFraction(said))
	);
}

/** A phrase read back, or undefined where it cannot be. */
export function hear(phrase: string): Heard | undefined {
	const said = phrase.charAt(0).toLowerCase() + phrase.slice(1);
	const qualifier = QUALIFIERS.find((name) => said.startsWith(`${name} `));
	const body = hearBody(qualifier === undefined ? said : said.slice(qualifier.length + 1));
	return body && { qualifier: qualifier ?? 'exactly', ...body };
}
