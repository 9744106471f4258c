import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPage } from '../support/built.ts';
import { buildIn, copyOfProject, runIn } from '../support/copy.ts';

/*
 * Follows “Adding a chart” in the README to the letter, in a copy of the project: its code blocks are
 * the files that are written, so that the guide cannot fall behind the code.
 */
const copy = copyOfProject();
let build: string;
let checkedBefore: string;

const guide =
	/### Adding a chart\n([\s\S]*?)\n## /.exec(readFileSync(join(copy, 'README.md'), 'utf8'))?.[1] ??
	'';
const blocks = [
	...guide.matchAll(/^\d\. [^`]*`([^`]+)`[\s\S]*?^ {3}```\w+\n([\s\S]*?)^ {3}```$/gm)
].map(([, file = '', code = '']) => ({ file, code: code.replace(/^ {3}/gm, '') }));

/** The tests that read the content or the charts. */
const TESTS = [
	...['charts', 'checks', 'components', 'content', 'downloads', 'marks'].map(
		(room) => `src/lib/${room}/`
	),
	...['tests/unit/', '--exclude=tests/unit/{chromium,compare,hosting}.test.ts']
];

/** Writes a block to the file that its step names. */
function write({ file, code }: { file: string; code: string }): void {
	mkdirSync(dirname(join(copy, file)), { recursive: true });
	writeFileSync(join(copy, file), code);
}

function edit(file: string, change: (text: string) => string): void {
	const path = join(copy, file);
	const text = readFileSync(path, 'utf8');
	const changed = change(text);
	expect(changed, file).not.toBe(text);
	writeFileSync(path, changed);
}

beforeAll(() => {
	const [frames, words, line, steps] = blocks;
	if (!frames || !words || !line || !steps) throw new Error('The guide lacks a step.');
	write(frames);
	write(words);
	edit(line.file, (text) =>
		text.replace('import', `${line.code}import`).replace('\tledger\n', '\tledger,\n\tsample\n')
	);
	checkedBefore = runIn(copy, 'tsx/dist/cli.mjs', 'src/tools/check-content.ts').printed;
	edit('content/article/10-close.svx', (text) => `${text}\n${steps.code}`);
	build = buildIn(copy);
}, 300_000);

afterAll(() => {
	rmSync(copy, { recursive: true, force: true });
});

test('the guide has its four blocks', () => {
	expect(blocks).toHaveLength(4);
});

test('before its steps are written, the check says what is missing', () => {
	expect(checkedBefore).toContain('sample');
});

test('the unit tests pass with it', () => {
	const { status, printed } = runIn(copy, 'vitest/vitest.mjs', 'run', ...TESTS);
	expect(status, printed.slice(-4000)).toBe(0);
	// It runs beside other tests, which may take most of a machine.
}, 400_000);

test('it is told in the story, step by step', () => {
	const { document } = readPage('index.html', build);
	for (const frame of ['before', 'after']) {
		expect(document.querySelector(`#sample-${frame}`), frame).not.toBeNull();
		expect(document.querySelector(`[data-chart="sample"] [data-frame="${frame}"]`)).not.toBeNull();
	}
	const bar = document.querySelector(
		'[data-chart="sample"] [data-frame="after"] [data-key="after"]'
	);
	expect(bar?.getAttribute('data-value')).toBe('88');
});

test('it has its place in the gallery, a page, an embed and downloads', () => {
	const { document } = readPage('charts/index.html', build);
	expect(
		document.querySelector('.gallery a[href$="charts/sample/"], .gallery a[href$="sample/"]')
	).not.toBeNull();
	for (const file of [
		'charts/sample/index.html',
		'embed/sample/index.html',
		'charts/sample.csv',
		'charts/sample.json'
	])
		expect(existsSync(join(build, file)), file).toBe(true);
	expect(readFileSync(join(build, 'datapackage.json'), 'utf8')).toContain('charts/sample.csv');
});
