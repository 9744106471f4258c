import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	article,
	chart,
	editedAll,
	figures as FIGURES,
	real,
	root,
	type Edit
} from '../../src/lib/checks/cases/edit.ts';
import { load } from '../../src/lib/content/load.ts';
import type { Files } from '../../src/lib/content/files.ts';
import { loadTranslations } from '../../src/lib/content/translate.ts';
import { examine } from '../../src/tools/check-content.ts';
import { changesForReaders, changesText } from '../../src/tools/changes/list.ts';
import { changed } from '../support/changes.ts';

const draftsOf = (files: Files) => {
	const { draft } = load(files);
	return [draft, ...loadTranslations(draft, files).map(({ draft }) => draft)];
};
const before = draftsOf(real);
const changes = (edits: readonly Edit[]) => changesForReaders(before, draftsOf(editedAll(edits)));

/** A line without the number of its line, and without the places that show a value. */
const withoutPlaces = (line: string) =>
	line.replace(/^(\S+?):\d+ /, '$1 ').replace(/(?<=; shown at ).*/, '…');

describe('what has changed for readers is told, a line each', () => {
	test.each(changed)('%s', (_, edits, ...lines) => {
		expect(changes(edits).map(withoutPlaces)).toEqual(lines);
	});

	test('a section that is new, whole', () => {
		const file = 'content/article/11-more.svx';
		const added = {
			...real,
			[file]: '---\ntitle: More\nid: more\n---\n\nAll is proven.\n\nBuy it.\n'
		};
		expect(changesForReaders(before, draftsOf(added))).toEqual([
			`${file}:2 more: new, with “More”: “All is proven. Buy it.”`
		]);
	});

	test('a language that is gone, or new', () => {
		const [original] = before;
		if (!original) throw new Error('There is no content.');
		const told = (words: string): unknown =>
			expect.stringMatching(`^content/de/site.yaml:\\d+ content/de/: ${words}$`);
		expect(changesForReaders(before, [original])).toEqual([told('this language is gone')]);
		expect(changesForReaders([original], before)).toEqual([told('this language is new')]);
	});

	test('any word that is changed, unless it is refused', () => {
		const words = Object.entries(real).flatMap(([file, text]) =>
			[...text.matchAll(/(?<=^(?!\s*#).*[ :“"(])\p{L}{4,}(?=[ ,.;:”")])/gmu)].map(
				({ 0: word, index }) => ({
					...{ file, text, word, index }
				})
			)
		);
		expect(words.length).toBeGreaterThan(5000);
		fc.assert(
			fc.property(fc.constantFrom(...words), ({ file, text, word, index }) => {
				const changed = `${text.slice(0, index)}sundry${text.slice(index + word.length)}`;
				const { problems, drafts } = examine({ ...real, [file]: changed });
				expect(problems.length + changesForReaders(before, drafts).length).toBeGreaterThan(0);
			}),
			{ numRuns: 12 }
		);
	});

	test('at the line where it stands', () => {
		const edit = { file: chart('funnel'), find: 'line: "Production"', put: 'line: "The line"' };
		const files = editedAll([edit]);
		const [line = ''] = changes([edit]);
		const place = files[chart('funnel')]
			?.split('\n')
			.findIndex((text) => text.includes('"The line"'));
		expect(line).toMatch(`${chart('funnel')}:${Number(place) + 1} `);
	});

	test('with the places that show a value', () => {
		const edit = { file: FIGURES, after: '  mature-1:\n', find: '    voice: source\n', put: '' };
		const [, all = ''] = changes([edit]);
		const place = `${chart('ledger')}:\\d+`;
		expect(all).toMatch(new RegExp(` ledger-all value: .*; shown at ${place}, ${place}`));
	});

	test('at the end of what is left where the last paragraph is gone', () => {
		const file = article('6-integration');
		const edit = { file, find: /\nLearning, data, old systems.*\n/, put: '' };
		const lines = editedAll([edit])[file]?.trimEnd().split('\n') ?? [];
		expect(lines.at(-1)).toBe('</Scrolly>');
		expect(changes([edit])).toEqual([
			expect.stringMatching(`^${file}:${lines.length} .* is gone$`)
		]);
	});

	test('in no more lines than can be read, with a count of the others', () => {
		const words = Object.fromEntries(
			Object.entries(real).map(([file, text]) => [file, text.replaceAll('the', 'that')])
		);
		const lines = changesText(changesForReaders(before, draftsOf(words))).split('\n');
		expect(lines[0]).toBe('Changed for readers since the last commit');
		expect(lines).toHaveLength(22);
		expect(lines.at(-1)).toMatch(/^ {2}and \d+ more: npm run figures -- --changed$/);
	});
});

describe('the check', () => {
	const check = (cwd: string) =>
		execFileSync(
			process.execPath,
			[join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/tools/check-content.ts')],
			{
				cwd,
				encoding: 'utf8'
			}
		);

	/** What the check prints in a copy of the content, with its first state committed or not. */
	function printed(isCommitted: boolean): string {
		const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
		const git = (...args: string[]) =>
			execFileSync('git', ['-c', 'user.name=Somebody', '-c', 'user.email=a@b.example', ...args], {
				cwd: folder
			});
		try {
			cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
			if (isCommitted) {
				git('init', '-q');
				git('add', '.');
				git('commit', '-q', '-m', 'The content');
				expect(check(folder)).not.toContain('Changed for readers');
			}
			const file = join(folder, chart('funnel'));
			writeFileSync(file, readFileSync(file, 'utf8').replace('"Production"', '"The line"'));
			return check(folder);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}

	test('ends with what has changed since the last commit, and without error', () => {
		expect(printed(true)).toMatch(
			/\n\nChanged for readers since the last commit\n {2}content\/charts\/funnel\.yaml:\d+ funnel-production label line: “Production” → “The line”\n$/
		);
	});

	test('says nothing of it outside of a Git checkout', () => {
		const said = printed(false);
		expect(said).toContain('The content is in order.');
		expect(said).not.toContain('Changed for readers');
	});
});
