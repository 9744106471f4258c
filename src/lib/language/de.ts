import { agrees } from './de-agreement.ts';
import { bareNumbers } from './de-bare-numbers.ts';
import { approximate, canSay, EXACT, type Ratio } from './fractions.ts';
import { hedgeProblem, type Hedges } from './hedges.ts';
import type { Language } from './language.ts';
import { fits, formFor, percentOf, type Quantity, type Qualifier, type Style } from './quantity.ts';

const SMALL =
	'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
		' '
	);
const TENS = '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const PARTS = '- - Hälfte Drittel Viertel Fünftel Sechstel Siebtel Achtel Neuntel Zehntel'.split(
	' '
);
const SCALES = [
	[1e9, 'Milliarde', 'Milliarden'],
	[1e6, 'Million', 'Millionen']
] as const;

function word(list: readonly string[], n: number): string {
	const found = list[n];
	if (found === undefined) throw new RangeError(`German has no word in this list for ${n}.`);
	return found;
}

/** A number as it stands before another word: “ein”, where it is “eins” by itself. */
const joined = (n: number) => cardinal(n).replace(/eins$/, 'ein');

/** A whole number from 0 to 999,999,999,999 in German words. */
export function cardinal(n: number): string {
	for (const [size, one, many] of SCALES) {
		if (n < size) continue;
		const [count, rest] = [Math.floor(n / size), n % size];
		const head = count === 1 ? `eine ${one}` : `${joined(count)} ${many}`;
		return rest === 0 ? head : `${head} ${cardinal(rest)}`;
	}
	for (const [size, name] of [
		[1000, 'tausend'],
		[100, 'hundert']
	] as const) {
		if (n < size) continue;
		const [count, rest] = [Math.floor(n / size), n % size];
		return `${count === 1 ? '' : joined(count)}${name}${rest === 0 ? '' : cardinal(rest)}`;
	}
	if (n < 20) return word(SMALL, n);
	const units = n % 10;
	const tens = word(TENS, Math.floor(n / 10));
	return units === 0 ? tens : `${joined(units)}und${tens}`;
}

/** A number in digits: with one decimal where it is not whole, unless it says how many. */
const digits = (n: number, decimals = Number.isInteger(n) ? 0 : 1) =>
	new Intl.NumberFormat('de-DE', { maximumFractionDigits: decimals }).format(
		Number(n.toFixed(decimals))
	);

function spoken(n: number, decimals = 1): string {
	const rounded = Number(n.toFixed(decimals));
	const whole = Math.floor(rounded);
	if (whole === rounded) return cardinal(rounded);
	const fraction = String(rounded).replace(/^.*\./, '');
	return `${cardinal(whole)} Komma ${Array.from(fraction, (digit) => word(SMALL, Number(digit))).join(' ')}`;
}

function dollars(n: number, decimals: number | undefined, inWords: boolean): string {
	const scale = SCALES.find(([least]) => n >= least && fits(n / least, decimals));
	const amount = scale ? n / scale[0] : n;
	if (inWords && Number(amount.toFixed(decimals ?? 1)) === 1)
		return scale ? `eine ${scale[1]} Dollar` : 'ein Dollar';
	const number = inWords ? spoken(amount, decimals) : digits(amount, decimals);
	return `${number}${scale ? ` ${amount === 1 ? scale[1] : scale[2]}` : ''} Dollar`;
}

/** One number with its unit, without its qualifier. */
function plain(n: number, { unit, decimals }: Quantity, inWords: boolean): string {
	const number = inWords ? spoken(n, decimals) : digits(n, decimals);
	const one = Number(n.toFixed(decimals ?? 1)) === 1;
	switch (unit) {
		case 'percent':
			// The space that German puts before the sign does not break.
			return inWords ? `${one ? 'ein' : number} Prozent` : `${number}\u00a0%`;
		case 'points':
			return one ? `${inWords ? 'ein' : number} Prozentpunkt` : `${number} Prozentpunkte`;
		case 'times':
			if (!inWords) return `${number}-mal`;
			return fits(n, 0) ? `${joined(Math.round(n))}mal` : `${number} Mal`;
		case 'dollars':
			return dollars(n, decimals, inWords);
		case 'count':
		case 'score':
			return number;
	}
}

const QUALIFIED: Record<Qualifier, string> = {
	exactly: '',
	range: '',
	about: 'rund ',
	nearly: 'fast ',
	'more than': 'mehr als ',
	'at least': 'mindestens ',
	'fewer than': 'weniger als ',
	'at most': 'höchstens '
};

function fractionWords({ top, bottom }: Ratio): string {
	if (bottom === 2) return 'die Hälfte';
	if (bottom === 20) return top === 1 ? 'ein Zwanzigstel' : `${cardinal(top)} von zwanzig`;
	return `${joined(top)} ${word(PARTS, bottom)}`;
}

function share(q: Quantity, style: 'fraction' | 'odds'): string {
	const percent = percentOf(q);
	const near = percent === undefined ? undefined : approximate(percent, q.qualifier);
	if (!near) return QUALIFIED[q.qualifier] + plain(q.value, q, false);
	const phrase =
		style === 'odds' ? `${cardinal(near.top)} von ${cardinal(near.bottom)}` : fractionWords(near);
	return QUALIFIED[near.qualifier] + phrase;
}

function times(q: Quantity): string {
	if (q.unit !== 'times' || q.value < 1) return share(q, 'fraction');
	const rounded = Number(q.value.toFixed(q.decimals ?? 1));
	const amount = Number.isInteger(rounded)
		? `${capital(joined(rounded))}fache`
		: `${digits(rounded, q.decimals)}-Fache`;
	return `${QUALIFIED[q.qualifier]}das ${rounded === 2 ? 'Doppelte' : amount}`;
}

function phrase(q: Quantity, style: Style): string {
	const inWords = style === 'words';
	if (q.to !== undefined) {
		const joint = inWords && q.unit === 'count' && q.to === q.value + 1 ? 'oder' : 'bis';
		// The unit is said once, at the end; a sum may need another scale at either end.
		const from =
			q.unit === 'dollars'
				? plain(q.value, q, inWords)
				: (inWords ? spoken : digits)(q.value, q.decimals);
		return `${from} ${joint} ${plain(q.to, q, inWords)}`;
	}
	if (style === 'fraction' || style === 'odds') return share(q, style);
	if (style === 'times') return times(q);
	// “Die Hälfte” is not sharpened to 50 %, nor two thirds to 66.7 %.
	const percent = q.asFraction ? percentOf(q) : undefined;
	if (percent !== undefined && approximate(percent, q.qualifier, EXACT))
		return share(q, 'fraction');
	return QUALIFIED[q.qualifier] + plain(q.value, q, inWords);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const DATE_PARTS = { timeZone: 'UTC', year: 'numeric' } as const;
/** By how much of a date is given: the format of its words, and what comes before them in a sentence. */
const DATES: Record<number, { format: Intl.DateTimeFormat; at: string }> = {
	4: { format: new Intl.DateTimeFormat('de-DE', DATE_PARTS), at: '' },
	7: { format: new Intl.DateTimeFormat('de-DE', { ...DATE_PARTS, month: 'long' }), at: 'im ' },
	10: {
		format: new Intl.DateTimeFormat('de-DE', { ...DATE_PARTS, month: 'long', day: 'numeric' }),
		at: 'am '
	}
};

function dateParts(date: string) {
	const found = DATES[date.length];
	if (!found) throw new RangeError(`“${date}” is not a year, a month or a day.`);
	return { at: found.at, words: found.format.format(new Date(date)) };
}
const date = (date: string) => dateParts(date).words;

const KINDS: Record<string, string> = { asked: 'befragt', published: 'veröffentlicht' };

const HEDGES: Hedges = [
	[/(?<!\p{L})(?:rund|etwa|ungefähr|circa|ca\.|annähernd)\s*$/iu, 'about'],
	[/(?<!\p{L})(?:fast|beinahe|nahezu|knapp)\s*$/iu, 'nearly'],
	[/(?<!\p{L})(?:mehr als|über|gut)\s*$/iu, 'more than'],
	[/(?<!\p{L})(?:mindestens|wenigstens|nicht weniger als)\s*$/iu, 'at least'],
	[/(?<!\p{L})(?:weniger als|unter)\s*$/iu, 'fewer than'],
	[/(?<!\p{L})(?:höchstens|bis zu|maximal|nicht mehr als)\s*$/iu, 'at most'],
	[/(?<!\p{L})(?:genau|exakt)\s*$/iu, 'exactly']
];

const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });

/** The end of a sentence. A full stop after a single letter, a day of a month or one of these abbreviations ends none. */
const ENDED = /(?<!(?:^|[^\p{L}])(?:\p{L}|bzw|ca|etc|vgl|usw|Nr)|(?<!\d)\d{1,2})[.!?…][“’)]*\s+$/iu;

export const german: Language = {
	tag: 'de-DE',
	say(q, style = 'digits', cap = false) {
		const said = phrase(q, style);
		return cap ? capital(said) : said;
	},
	noun: formFor,
	date,
	when(when) {
		const [, kind = '', from, to] = /^(\w+) ([\d-]+)(?:\/([\d-]+))?$/.exec(when) ?? [];
		const said = KINDS[kind];
		if (said === undefined || from === undefined) return 'Zeitpunkt unbekannt';
		if (to !== undefined) return `${said} von ${date(from)} bis ${date(to)}`;
		const { at, words } = dateParts(from);
		return `${said} ${at}${words}`;
	},
	sentence: (text) => (/[.!?…]“?$/.test(text) ? text : `${text}.`),
	// What names something here begins with a word that is small within a sentence.
	midSentence: (line) => line.charAt(0).toLowerCase() + line.slice(1),
	quotes: {
		open: '„',
		close: '“',
		others: /[”«»‹›]|(?<![\p{L}\p{N}.,!?…’\ufffc%])“|(?<!\p{L})[‘’](?=\p{L})/gu
	},
	common:
		/(?<!\p{L})(?:der|die|das|den|dem|und|nicht|ist|sind|ein|eine|einer|von|mit|sich|auf|für)(?!\p{L})/giu,
	isUnit: (word) => /^(?:Prozent|Promille|[%‰])$/i.test(word),
	page: 'S.',
	separator: '; ',
	sentenceEnds: (text) =>
		[...segmenter.segment(text)].map(({ index, segment }) => index + segment.length),
	beginsSentence(before) {
		const words = before.replace(/[„‚([]+$/u, '');
		return words.trim() === '' || ENDED.test(words);
	},
	// “Über” and “unter” are prepositions first, and “gut” and “fast” have other uses.
	hedgeAfter: /^\s+(?:oder (?:so|mehr|weniger)|und mehr)(?!\p{L})/iu,
	hedgeProblem: (before, qualifier) =>
		hedgeProblem(before, qualifier, HEDGES, ['über', 'unter', 'gut']),
	canSay,
	agrees,
	bareNumbers
};
