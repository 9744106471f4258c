import { format } from 'd3';
import { agrees } from './en-agreement.ts';
import { bareNumbers } from './en-bare-numbers.ts';
import { approximate, canSay, EXACT, type Ratio } from './fractions.ts';
import { hedgeProblem, type Hedges } from './hedges.ts';
import type { Language } from './language.ts';
import { fits, formFor, percentOf, type Quantity, type Qualifier, type Style } from './quantity.ts';

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

function word(list: readonly string[], n: number): string {
	const found = list[n];
	if (found === undefined) throw new RangeError(`English has no word in this list for ${n}.`);
	return found;
}

/** A whole number from 0 to 999,999,999,999 in English words, with the British “and”. */
export function cardinal(n: number): string {
	const scale = SCALES.find(([least]) => n >= least);
	if (scale) {
		const [size, name] = scale;
		const rest = n % size;
		const joint = rest === 0 ? '' : rest < 100 ? ' and ' : ' ';
		return `${cardinal(Math.floor(n / size))} ${name}${joint}${rest ? cardinal(rest) : ''}`;
	}
	if (n < 20) return word(SMALL, n);
	const units = n % 10;
	return word(TENS, Math.floor(n / 10)) + (units ? `-${word(SMALL, units)}` : '');
}

const grouped = format(',');

const digits = (n: number, decimals?: number) =>
	grouped(Number(n.toFixed(decimals ?? (Number.isInteger(n) ? 0 : 1))));

function spoken(n: number, decimals = 1): string {
	const rounded = Number(n.toFixed(decimals));
	const whole = Math.floor(rounded);
	if (whole === rounded) return cardinal(rounded);
	const fraction = String(rounded).replace(/^.*\./, '');
	return `${cardinal(whole)} point ${Array.from(fraction, (digit) => word(SMALL, Number(digit))).join(' ')}`;
}

/** One number with its unit, without its qualifier. */
function plain(n: number, { unit, decimals }: Quantity, inWords: boolean): string {
	const number = inWords ? spoken : digits;
	const one = Number(n.toFixed(decimals ?? 1)) === 1;
	const named = (noun: string) => `${number(n, decimals)} ${noun}${one ? '' : 's'}`;
	switch (unit) {
		case 'percent':
			return number(n, decimals) + (inWords ? ' per cent' : '%');
		case 'points':
			return named('point');
		case 'times':
			return named('time');
		case 'dollars': {
			const scale = SCALES.slice(0, 2).find(([least]) => n >= least && fits(n / least, decimals));
			const amount = scale ? `${number(n / scale[0], decimals)} ${scale[1]}` : number(n, decimals);
			return inWords ? `${amount} ${one ? 'dollar' : 'dollars'}` : `$${amount}`;
		}
		case 'count':
		case 'score':
			return number(n, decimals);
	}
}

const qualified = (qualifier: Qualifier, phrase: string) =>
	qualifier === 'exactly' || qualifier === 'range' ? phrase : `${qualifier} ${phrase}`;

function fractionWords({ top, bottom }: Ratio, one: string): string {
	if (bottom === 2) return 'half';
	if (bottom === 20) return `${cardinal(top)} in twenty`;
	return top === 1 ? one + word(PARTS, bottom) : `${cardinal(top)}-${word(PARTS, bottom)}s`;
}

function share(q: Quantity, style: 'fraction' | 'odds'): string {
	const percent = percentOf(q);
	const near = percent === undefined ? undefined : approximate(percent, q.qualifier);
	if (!near) return qualified(q.qualifier, plain(q.value, q, false));
	const phrase =
		style === 'odds'
			? `${cardinal(near.top)} in ${cardinal(near.bottom)}`
			: fractionWords(near, q.unit === 'times' ? 'one-' : 'a ');
	return qualified(near.qualifier, phrase);
}

function times(q: Quantity): string {
	if (q.unit !== 'times' || q.value < 1) return share(q, 'fraction');
	const rounded = Number(q.value.toFixed(q.decimals ?? 1));
	if (rounded === 2) return qualified(q.qualifier, 'twice');
	const amount = Number.isInteger(rounded) ? cardinal(rounded) : digits(rounded, q.decimals);
	return qualified(q.qualifier, `${amount} ${rounded === 1 ? 'time' : 'times'}`);
}

function phrase(q: Quantity, style: Style): string {
	const inWords = style === 'words';
	if (q.to !== undefined) {
		const joint = inWords && q.unit === 'count' && q.to === q.value + 1 ? 'or' : 'to';
		return `${plain(q.value, q, inWords)} ${joint} ${plain(q.to, q, inWords)}`;
	}
	if (style === 'fraction' || style === 'odds') return share(q, style);
	if (style === 'times') return times(q);
	// “Half” is not sharpened to 50%, nor two-thirds to 66.7%.
	const percent = q.asFraction ? percentOf(q) : undefined;
	if (percent !== undefined && approximate(percent, q.qualifier, EXACT))
		return share(q, 'fraction');
	return qualified(q.qualifier, plain(q.value, q, inWords));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const DATE_PARTS = { timeZone: 'UTC', year: 'numeric' } as const;
const DATES: Record<number, Intl.DateTimeFormat> = {
	4: new Intl.DateTimeFormat('en-GB', DATE_PARTS),
	7: new Intl.DateTimeFormat('en-GB', { ...DATE_PARTS, month: 'long' }),
	10: new Intl.DateTimeFormat('en-GB', { ...DATE_PARTS, month: 'long', day: 'numeric' })
};

function date(date: string): string {
	const format = DATES[date.length];
	if (!format) throw new RangeError(`“${date}” is not a year, a month or a day.`);
	return format.format(new Date(date));
}

const HEDGES: Hedges = [
	[/\b(?:about|around|roughly|some|circa|approximately)\s*$/i, 'about'],
	[/\b(?:nearly|almost|close to|just under)\s*$/i, 'nearly'],
	[/\b(?:more than|over|above|upwards of)\s*$/i, 'more than'],
	[/\b(?:at least|no fewer than|a minimum of)\s*$/i, 'at least'],
	[/\b(?:fewer than|less than|under|below)\s*$/i, 'fewer than'],
	[/\b(?:at most|up to|no more than)\s*$/i, 'at most'],
	[/\b(?:exactly|precisely)\s*$/i, 'exactly']
];

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The end of a sentence. A full stop after a single letter or one of these abbreviations ends none. */
const ENDED = /(?<!(?:^|[^\p{L}])(?:\p{L}|vs|cf|no|approx|etc))[.!?…][”’")]*\s+$/iu;

export const english: Language = {
	tag: 'en-AU',
	say(q, style = 'digits', cap = false) {
		const said = phrase(q, style);
		return cap ? capital(said) : said;
	},
	noun: formFor,
	date,
	when(when) {
		const [, kind, from, to] = /^(\w+) ([\d-]+)(?:\/([\d-]+))?$/.exec(when) ?? [];
		if (kind === undefined || from === undefined) return `date ${when}`;
		return `${kind} ${date(from)}${to === undefined ? '' : ` to ${date(to)}`}`;
	},
	sentence: (text) => (/[.!?…]”?$/.test(text) ? text : `${text}.`),
	midSentence: (line) => line.charAt(0).toLowerCase() + line.slice(1),
	quotes: { open: '“', close: '”', others: /[„‚«»‹›]|(?<=[\p{L}\p{N}.,!?…])“(?![\p{L}\p{N}])/gu },
	common:
		/(?<![\p{L}’])(?:the|of|and|that|this|with|from|which|not|they|them|their|it|is|are|to|for)(?![\p{L}’])/giu,
	isUnit: (word) => /^(?:per cent|percent|pct|[%‰])$/i.test(word),
	page: 'p.',
	separator: ', ',
	sentenceEnds: (text) =>
		[...segmenter.segment(text)].map(({ index, segment }) => index + segment.length),
	beginsSentence(before) {
		const words = before.replace(/[“‘"'([]+$/u, '');
		return words.trim() === '' || ENDED.test(words);
	},
	// “Some” is also an ordinary word.
	hedgeAfter: /^\s+(?:or (?:so|thereabouts|more|less|fewer)|give or take)\b/i,
	hedgeProblem: (before, qualifier) => hedgeProblem(before, qualifier, HEDGES, ['some']),
	canSay,
	agrees,
	bareNumbers
};
