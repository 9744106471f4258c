import fc from 'fast-check';
import { compile } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { parseSection, type Section } from '../content/prose.ts';
import { references } from '../content/segments.ts';
import { asBuilt } from './as-built.ts';
import { buildProse } from './build.ts';
import { article, real, textOf } from './cases/edit.ts';

/* Whatever is typed into a section: it can be compiled and shows the words that are read, or it is refused. */

const file = article('8-what-to-do');
const text = textOf(real, file);
const top = text.indexOf('---', 3) + 4;

/** What has a meaning in Markdown, in HTML or in Svelte, and the spaces and line breaks that change it. */
const SIGNS = [
	...['`', '``', '\\', '*', '**', '_', '~~', '&', '&lt;', '"', '|', '[', ']', '](', '!['],
	...['\n', '\n\n', '    ', '\n    ', '\t', '  ', '\n- ', '\n1. ', '1) ', '+ ', '- [ ] ', '\n> '],
	...['#', '\n### ', '\n---\n', '\n===\n', '\n|--|\n', '\\\n', '[x]: /', '(https://e.org)', '_a_'],
	...['www.e.org', ' a@b.org ', 'http://', ' a_b ', '<e>', '<a>', '<br/>', '<', '>', '{', '}'],
	...['<Figure id="poc-lost" />', '<Figure id="x">', '</Figure>', '<Figure ', '/>', '<Guess />'],
	...['<Scrolly chart="x">', '</Scrolly>', '<Step frame="x">', '</Step>', '\n\n</Figure>'],
	...['<!-- x -->', '<!-- x\n\ny -->', '<!--', '-->']
];
const insertions = fc.array(
	fc.record({ sign: fc.constantFrom(...SIGNS), at: fc.integer({ min: top, max: text.length }) }),
	{ minLength: 1, maxLength: 2 }
);

const lettersOf = (words: string) =>
	words
		.replace(/&#?\w+;/g, '')
		.match(/\p{L}+/gu)
		?.join('');

/** The letters of the words that are read, and of claims; not those of code. */
const lettersRead = ({ blocks }: Section) =>
	lettersOf(
		blocks
			.map(({ text }) =>
				references(text).reduceRight(
					(words, { start, end, claim }) =>
						words.slice(0, start) +
						(claim ? claim.words.replace(/`[^`]*`|\]\([^)]*\)/g, ' ') : '') +
						words.slice(end),
					text.words
				)
			)
			.join(' ')
	);

/** The same of what the build makes. */
const lettersBuilt = (code: string) =>
	lettersOf(code.replace(/<script[^]*?<\/script>|<code>[^]*?<\/code>|<[^>]*>/g, ' '));

test('what is typed into a section can be compiled and shows as it reads, or is refused', () => {
	let passed = 0;
	fc.assert(
		fc.property(insertions, (inserted) => {
			const typed = inserted.reduce(
				(so, { sign, at }) => so.slice(0, at) + sign + so.slice(at),
				text
			);
			const section = parseSection(file, typed);
			// A figure without its name is another rule’s.
			const isNamed = section.tags.every(({ attributes: { id }, name }) => id || name !== 'Figure');
			if (!isNamed || section.errors.length > 0 || asBuilt([section]).length > 0) return;
			passed++;
			const [built] = buildProse([section.source]);
			if (!built || 'error' in built) throw new Error('A section that passed was not built.');
			compile(built.code, { generate: 'server', runes: true, dev: true });
			expect(lettersBuilt(built.code)).toBe(lettersRead(section));
		}),
		{ seed: 33, numRuns: 300, verbose: true }
	);
	expect(passed).toBeGreaterThan(60);
});
