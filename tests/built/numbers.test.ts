import { describe, expect, test } from 'vitest';
import { valueOf, type Figure } from '../../src/lib/content/figure.ts';
import { LANGUAGES } from '../../src/lib/language/index.ts';
import type { Language } from '../../src/lib/language/language.ts';
import { STYLES } from '../../src/lib/language/quantity.ts';
import { all, readPage, readPages, wordsOf, type Piece } from '../support/built.ts';
import { content as readContent } from '../support/content.ts';

const content = readContent();
const article = readPage('index.html');

const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Dates, and years alone: “7 November 2025”, “January to June 2025”, “2025”. */
const DATES = new RegExp(
	`(?:\\b\\d{1,2} )?(?:\\b${MONTH}(?: (?:to|and) ${MONTH})? )?\\b(?:19|20)\\d{2}\\b`,
	'g'
);
/** Words for numbers from three upward, and for shares and multiples. */
const NUMBER_WORDS = new RegExp(
	`\\b(${[
		'three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen',
		'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|[mb]illions?|dozens?',
		'half|halves|thirds?|quarters?|(?:four|fif|six|seven|eigh|nin|ten)ths?|twice|thrice|double[sd]?|tripled?',
		'per ?cent|percent'
	].join('|')})\\b|[%‰½⅓⅔¼¾]`,
	'gi'
);

/** The words of a piece without the numbers that name their figures, without those that follow from what a reader may set, and without dates. */
function bare(piece: Piece): string {
	const copy = piece.cloneNode(true);
	for (const number of all(
		copy,
		'[data-figure], [data-own], [data-minutes], .sr-only, .note, script, style'
	))
		number.remove();
	return wordsOf(copy).replace(DATES, ' ');
}

/** Where numbers stand in a text, with the words around them. */
const around = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].map(({ index }) =>
		text.slice(Math.max(0, index - 40), index + 40).trim()
	);

const pieces = [
	...all(article.document, 'main .section:not(.sources) > *:not(.scrolly)').map(
		(piece) => ['prose', wordsOf(piece).slice(0, 40), piece] as const
	),
	...all(article.document, 'main .step > .words').map(
		(piece) => ['step', piece.id, piece] as const
	),
	...all(article.document, '.frame').map(
		(piece) =>
			[
				'frame',
				`${piece.closest('[data-chart]')?.getAttribute('data-chart') ?? ''}-${piece.getAttribute('data-frame') ?? ''}`,
				piece
			] as const
	),
	...all(article.document, 'header.masthead, footer').map(
		(piece) => ['page', piece.tagName.toLowerCase(), piece] as const
	)
];

describe('no number is typed', () => {
	test('there is an article to look at', () => {
		expect(pieces.filter(([kind]) => kind === 'step').length).toBeGreaterThan(20);
		expect(pieces.filter(([kind]) => kind === 'frame').length).toBeGreaterThan(20);
		expect(pieces.filter(([kind]) => kind === 'prose').length).toBeGreaterThan(20);
	});

	test.each(pieces)('%s %s', (_, __, piece) => {
		const text = bare(piece);
		expect(around(text, /\d+/g)).toEqual([]);
		expect(around(text, NUMBER_WORDS)).toEqual([]);
	});
});

/** Every way there is to say a figure in a voice, with single spaces. */
function waysToSay(language: Language, figure: Figure, voice: string | null): Set<string> {
	const quantity = valueOf(figure, voice === 'source' ? 'source' : 'article');
	return new Set(
		quantity
			? STYLES.flatMap((style) => [
					language.say(quantity, style),
					language.say(quantity, style, true)
				]).map((way) => way.replaceAll('\u00a0', ' '))
			: []
	);
}

describe.each(readPages())('every number of $path', ({ document, html }) => {
	const numbers = all(document, '[data-figure]');
	const language = LANGUAGES.find(({ tag }) => html.includes(`<html lang="${tag}"`));
	if (!language) throw new Error('The page is in no language of the site.');

	test('names a figure of the dataset', () => {
		const unknown = numbers.map((number) => number.getAttribute('data-figure') ?? '');
		expect(unknown.filter((id) => !(id in content.figures))).toEqual([]);
	});

	test('says what the dataset says, in one of the ways to say it', () => {
		const wrong = numbers.flatMap((number) => {
			const figure = content.figures[number.getAttribute('data-figure') ?? ''];
			const claim = number.classList.contains('claim') || figure?.quantity === undefined;
			if (claim || number.namespaceURI?.endsWith('svg')) return [];
			const text = wordsOf(number).replace(/\.$/, '');
			const ways = waysToSay(language, figure, number.getAttribute('data-voice'));
			const said = [...ways].some(
				(way) =>
					text === way || (text.startsWith(`${way} `) && /^[a-z ]+$/.test(text.slice(way.length)))
			);
			return said ? [] : [`${figure.id}: “${text}”`];
		});
		expect(wrong).toEqual([]);
	});

	test('names its voice where article and source differ', () => {
		const shown = all(document, '.number, .frame td[data-figure]');
		const silent = shown.flatMap((number) => {
			const figure = content.figures[number.getAttribute('data-figure') ?? ''];
			const voice = number.getAttribute('data-voice') ?? 'none';
			const right =
				figure?.voice === 'source'
					? ['source']
					: figure?.differs === undefined
						? ['none']
						: ['article', 'source'];
			return right.includes(voice) ? [] : [`${figure?.id ?? ''}: ${voice}`];
		});
		expect(silent).toEqual([]);
	});
});

test('the numbers in attributes and the head come from the dataset too', () => {
	const said = new Set(
		Object.values(content.figures).flatMap((figure) => [
			...waysToSay(content.language, figure, null),
			...waysToSay(content.language, figure, 'source')
		])
	);
	for (const button of all(article.document, '.number > button[aria-label]')) {
		const number = button.parentElement;
		const text = number && wordsOf(number);
		if (number?.classList.contains('claim')) continue;
		expect(said).toContain(text);
		expect(button.getAttribute('aria-label')?.endsWith(` ${text ?? ''}`)).toBe(true);
	}
	const description = article.document.querySelector('meta[name=description]');
	expect(description?.getAttribute('content')).toMatch(/^\D+$/);
});
