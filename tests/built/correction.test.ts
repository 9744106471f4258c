import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { all, filesOf, readPage, wordsOf } from '../support/built.ts';
import { buildIn, copyOfProject } from '../support/copy.ts';
import { root, withoutRevisions } from '../support/content.ts';

/* One published number is corrected, as content/README.md says, and the site is built. */
const FIGURE = 'abandoned-2025';
const copy = copyOfProject();
const untouched = new Map<string, Buffer>();
let build: string;

beforeAll(() => {
	const first = buildIn(copy);
	for (const file of filesOf(first)) untouched.set(file, readFileSync(join(first, file)));
	const path = join(copy, 'content/figures.yaml');
	const text = withoutRevisions(readFileSync(path, 'utf8'));
	const record = `  ${FIGURE}:\n    value: 42\n`;
	expect(text.split(record)).toHaveLength(2);
	const revisions = `    revisions:
      - date: 2026-11-22
        was: 42%
        now: 43%
        why: The publisher corrected its report.
`;
	writeFileSync(path, text.replace(record, record.replace('42', '43') + revisions));
	build = buildIn(copy);
}, 300_000);

afterAll(() => {
	rmSync(copy, { recursive: true, force: true });
});

test('two builds of the same content are the same, byte for byte', () => {
	const here = join(root, 'build');
	// The copy is built without the compressed neighbours of its files.
	expect([...untouched.keys()]).toEqual(filesOf(here).filter((file) => !/\.(?:br|gz)$/.test(file)));
	for (const [file, bytes] of untouched)
		expect(bytes.equals(readFileSync(join(here, file))), file).toBe(true);
});

describe('a correction', () => {
	test('is on the page of changes and in its feed', () => {
		const words = wordsOf(readPage('changes/index.html', build).document.body);
		for (const part of ['42%', '43%', 'The publisher corrected its report.'])
			expect(words).toContain(part);
		expect(readFileSync(join(build, 'changes.atom'), 'utf8')).toContain(`#${FIGURE}-2026-11-22`);
	});

	test('is in the note at the figure and dates the story', () => {
		const { document, html } = readPage('index.html', build);
		const [note] = all(document, `#note-${FIGURE}`);
		expect(note && wordsOf(note)).toContain('The publisher corrected its report.');
		expect(html).toContain('<meta property="article:modified_time" content="2026-11-22"');
	});

	test('is under the charts that show the figure or what is worked out from it, and no other', () => {
		const { document } = readPage('index.html', build);
		const marked = all(document, '.frame:has(.corrected)').map((frame) =>
			frame.closest('[data-chart]')?.getAttribute('data-chart')
		);
		expect(new Set(marked)).toEqual(new Set(['abandonment']));
		expect(marked).toHaveLength(3);
	});

	test('is on the embed of that chart, with the day until which it is told', () => {
		const { document } = readPage('embed/abandonment/index.html', build);
		expect(all(document, '.corrected')[0]?.getAttribute('data-date')).toBe('2026-11-22');
		expect(all(readPage('embed/funnel/index.html', build).document, '.corrected')).toEqual([]);
	});
});
