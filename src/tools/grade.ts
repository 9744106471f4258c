import { sum } from 'd3';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Content } from '../lib/content/content.ts';
import { fill } from '../lib/content/fill.ts';
import type { Section } from '../lib/content/prose.ts';
import type { Language } from '../lib/language/language.ts';

/** The highest grade that a section may have: school years it takes to read it with ease. */
const HIGHEST = 9;

/** How much of a text there is to read. */
interface Counts {
	word: number;
	sentence: number;
	syllable: number;
}

const WORD = /\S*[\p{L}\p{N}]\S*/gu;
const DIGITS = /\d[\d,]*(?:\.\d+)?/g;

/** A word as it is spoken: a number in digits has as many syllables as its words. */
const spoken = (word: string, language: Language) =>
	word
		.replaceAll('%', ' per cent')
		.replaceAll('$', 'dollars ')
		.replace(DIGITS, (digits) => {
			const value = Number(digits.replaceAll(',', ''));
			return language.say({ value, unit: 'count', qualifier: 'exactly' }, 'words');
		});

/** Counts the words of a paragraph, its sentences and its syllables. */
export function count(text: string, language: Language): Counts {
	const words = text.match(WORD) ?? [];
	return {
		word: words.length,
		sentence: language.sentenceEnds(text).length,
		syllable: sum(words, (word) => Math.max(1, syllable(spoken(word, language))))
	};
}

const total = (parts: readonly Counts[]): Counts => ({
	word: sum(parts, ({ word }) => word),
	sentence: sum(parts, ({ sentence }) => sentence),
	syllable: sum(parts, ({ syllable }) => syllable)
});

/** The paragraphs of a section as they are read, with their numbers filled in; headings are no sentences. */
const paragraphs = (content: Content, { blocks }: Section) =>
	blocks.map(({ text }) => fill(content, text)).filter((text) => !text.startsWith('#'));

const gradeOf = ({ word, sentence, syllable }: Counts) =>
	fleschKincaid({ word, sentence, syllable });

const row = (name: string, counts: Counts) => {
	const grade = gradeOf(counts);
	return [
		name.padEnd(20),
		String(counts.word).padStart(6),
		(counts.word / counts.sentence).toFixed(1).padStart(12),
		grade.toFixed(1).padStart(7),
		grade > HIGHEST ? `  over ${HIGHEST}` : ''
	].join('');
};

/** How hard each section of the prose is to read, as a table; `tooHard` names the sections over the highest grade. */
export function gradeSections(content: Content): { table: string; tooHard: string[] } {
	const sections = content.sections.map((section) => ({
		name: section.id ?? section.file,
		counts: total(paragraphs(content, section).map((text) => count(text, content.language)))
	}));
	const whole = total(sections.map(({ counts }) => counts));
	return {
		table: [
			'section'.padEnd(20) + 'words'.padStart(6) + 'a sentence'.padStart(12) + 'grade'.padStart(7),
			...sections.map(({ name, counts }) => row(name, counts)),
			row('all', whole)
		].join('\n'),
		tooHard: sections.flatMap(({ name, counts }) => (gradeOf(counts) > HIGHEST ? name : []))
	};
}
