import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/registry.ts';
import { freeze } from '../../src/lib/embed/freeze.ts';
import { refuse } from '../../src/tools/edition.ts';
import { checkEditions, clashes, EDITIONS } from '../../src/tools/editions.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'editions-'));
	mkdirSync(join(folder, EDITIONS, '2026-11'), { recursive: true });
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

describe('the name of an edition', () => {
	test.each([
		[undefined, 'The edition has no name. Name it in small letters'],
		['', 'cannot be the name'],
		['A b', 'cannot be the name'],
		['../out', 'cannot be the name'],
		['2026-11', 'There is an edition “2026-11” already'],
		['since', '“since” is the name of an edition and of a frame of the chart “funnel”']
	])('%s is refused', (name, says) => {
		expect(refuse(folder, name)).toContain(says);
	});

	test.each(['2026-12', 'first', 'spring-2027'])('%s is taken', (name) => {
		expect(refuse(folder, name)).toBeUndefined();
	});
});

describe('a frame with the name of an edition', () => {
	test('is an error of the content, at the words of its chart', () => {
		expect(checkEditions(folder, charts)).toEqual([]);
		mkdirSync(join(folder, EDITIONS, 'since'));
		const [problem, ...others] = checkEditions(folder, charts);
		expect(others).toEqual([]);
		expect(problem?.file).toBe('content/charts/funnel.yaml');
		expect(problem?.message).toContain('/embed/funnel/since/ can only be one of them');
		expect(problem?.message).toContain('give the frame another name');
	});

	test('is found in every chart', () => {
		const found = clashes(
			['a', 'b'],
			[
				{ id: 'one', frames: { a: () => ({ plots: [], labels: [] }) } },
				{ id: 'two', frames: { b: () => ({ plots: [], labels: [] }) } }
			]
		);
		expect(found.map(({ chart, frame }) => [chart, frame])).toEqual([
			['one', 'a'],
			['two', 'b']
		]);
	});
});

describe('a file among the editions', () => {
	const PATH = join(EDITIONS, '2026-11/funnel.html');
	const page = (chart: string) =>
		`<main data-chart="${chart}"><p class="edition">As of 1 May</p></main>`;
	const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
	let root: string;

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'kept-'));
		mkdirSync(join(root, EDITIONS, '2026-11'), { recursive: true });
		writeFileSync(join(root, PATH), page('funnel'));
		git('init', '-q');
		git('add', '.');
		git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-qm', 'Keep');
		return () => {
			rmSync(root, { recursive: true, force: true });
		};
	});

	test('is what it was', () => {
		expect(checkEditions(root, charts)).toEqual([]);
	});

	test.each([
		[
			'changed',
			(path: string) => {
				writeFileSync(path, page('funnel').replace('1 May', '2 May'));
			}
		],
		[
			'emptied',
			(path: string) => {
				writeFileSync(path, '');
			}
		],
		[
			'removed',
			(path: string) => {
				rmSync(path);
			}
		]
	])('%s is an error', (_, change) => {
		change(join(root, PATH));
		expect(checkEditions(root, charts)).toMatchObject([
			{ file: PATH, message: expect.stringContaining('an edition never changes') as string }
		]);
	});

	test.each([
		['2026-11/funnel copy.html', page('funnel')],
		['2026-11/budget.html', '<p>99% of all pilots fail</p>'],
		['2026-11/budget.html', page('funnel')],
		['My Edition/budget.html', page('budget')],
		['2026-11/budget.json', '{}']
	])('%s with %s is an error where nothing wrote it', (path, text) => {
		mkdirSync(dirname(join(root, EDITIONS, path)), { recursive: true });
		writeFileSync(join(root, EDITIONS, path), text);
		expect(checkEditions(root, charts)).toMatchObject([
			{
				file: `${EDITIONS}/${path}`,
				message: expect.stringContaining('is no chart of an edition') as string
			}
		]);
	});
});

const PAGE = [
	'<head><meta property="og:title" content="x"><link rel="alternate" type="application/json+oembed" href="../../../charts/c/oembed.json">',
	'<style>a{}</style></head><body><main data-chart="c"><figure data-frame="one">',
	'<a class="back" href="../../../#c-one">b</a><a href="../../../figures/#f">f</a></figure>',
	'<a href="../../../embed/c/one/" target="_self" data-step="one">1</a></main></body>'
].join('');

test('a page that is kept says of when it is, and leads nowhere that may be gone', () => {
	const kept = freeze(PAGE, { chart: 'c', says: 'As of <1> May', now: 'Now' });
	expect(kept).toContain(
		'<main data-chart="c"><p class="edition">As of &lt;1&gt; May. <a href="../../../charts/c/">Now</a></p>'
	);
	expect(kept).toContain('<figure id="one" data-frame="one">');
	expect(kept).toContain('href="#one" target="_self" data-step="one"');
	expect(kept).not.toMatch(/oembed|og:|#c-one|#f"/);
	expect(kept).toContain('href="../../../figures/"');
});

test('a page that is none of an embedded chart is refused', () => {
	expect(() => freeze('<p>Not found</p>', { chart: 'c', says: '', now: '' })).toThrow('has no');
});
