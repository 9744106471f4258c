import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/tools/compare/lines.ts';
import { compareFiles, hunks } from '../../src/tools/compare/report.ts';

const root = join(import.meta.dirname, '../..');

const PAGE = `<html><head><title>Pilots</title><script>let a</script>
	<meta name="robots" content="noindex"><link rel="preload" href="font.woff2"></head><body>
	<h1>Thirty-three\n\t in</h1>
	<div data-chart="f"><div id="f-a" data-step="a"><p>Here are <b data-figure="begun">33</b>.</p></div>
	<figure data-frame="a"><svg><defs><path id="hatch" d="M0 0"/></defs>
		<rect x="10%" y="20%" width="50%" height="40%" data-key="bar" data-value="5"></rect>
		<circle cx="50%" cy="50%" r="4%" data-key="d0" data-tone="live"></circle>
		<path d="M1 2h3" data-key="line"></path></svg></figure></div>
	<a href="b/">More</a><div id="note" popover>A note</div>
</body></html>`;

const linesIn = (html: string) => linesOf('page.html', Buffer.from(html));
const changed = (was: string, now: string, path: string) =>
	hunks(linesOf(path, Buffer.from(was)), linesOf(path, Buffer.from(now))).filter((line) =>
		/^[-+]/.test(line)
	);

const BAR = '[data-key="bar" data-value="5"] rect';
const DOT = '[data-key="d0" data-tone="live"] circle cx 50 cy 37.5';
const LINE = '[data-key="line"] path d';
const BEGUN = '[data-figure="begun"]';

describe('a page', () => {
	test('is read line by line, marks in units of a plane of 100 by 75', () => {
		expect(linesIn(PAGE).map(({ text }) => text)).toEqual([
			'Pilots',
			'[meta name="robots" content="noindex"]',
			'Thirty-three in',
			'[data-chart="f"]',
			'[id="f-a" data-step="a"]',
			'Here are 33.',
			`${BEGUN} 33`,
			'[data-frame="a"]',
			`${BAR} x 10 y 15 width 50 height 30`,
			// The diagonal is 125 units long: 4% of 125 / √2.
			`${DOT} r 3.54`,
			`${LINE} M1 2h3`,
			'More',
			'[href="b/"] More',
			'A note'
		]);
	});

	test.each([
		['white space', 'Thirty-three\n\t in', ' Thirty-three in '],
		['a script', 'let a', 'let b'],
		['a font', 'font.woff2', 'other.woff2'],
		['a fill', 'id="hatch"', 'id="lines"'],
		['the id of a note', 'id="note"', 'id="sheet"'],
		['a wrapper', '<h1>', '<div class="new"><h1>'],
		['rounding', 'x="10%"', 'x="10.1%"'],
		['rounding in a path', 'M1 2h3', 'M1.05 2h3']
	])('%s makes no difference', (_, from, to) => {
		expect(PAGE).toContain(from);
		expect(hunks(linesIn(PAGE), linesIn(PAGE.replace(from, to)))).toEqual([]);
	});

	test.each([
		['a word', 'Here are', 'There are', '-Here are 33.', '+There are 33.'],
		['a no-break space', 'are <b', 'are&nbsp;<b', '-Here are 33.', '+Here are&nbsp;33.'],
		['a paragraph', '<h1>', '<p>New</p><h1>', '+New'],
		['an id', 'id="f-a"', 'id="a"', '-[id="f-a" data-step="a"]', '+[id="a" data-step="a"]'],
		['a label', '<h1>', '<h1 aria-label="x">', '+[aria-label="x"]'],
		['a link', '="b/"', '="c/"', '-[href="b/"] More', '+[href="c/"] More'],
		['a figure', '"begun"', '"b"', `-${BEGUN} 33`, '+[data-figure="b"] 33'],
		['its words', '>33</b>.', '>3</b>3.', `-${BEGUN} 33`, `+${BEGUN} 3`],
		['a path', 'h3', 'h4', `-${LINE} M1 2h3`, `+${LINE} M1 2h4`],
		['its kind', 'h3', 'v3', `-${LINE} M1 2h3`, `+${LINE} M1 2v3`],
		['a radius', 'r="4%"', 'r="4.2%"', `-${DOT} r 3.54`, `+${DOT} r 3.71`],
		[
			'a bar',
			'y="20%"',
			'y="20.2%"',
			`-${BAR} x 10 y 15 width 50 height 30`,
			`+${BAR} x 10 y 15.15 width 50 height 30`
		],
		[
			'a robot',
			'noindex',
			'all',
			'-[meta name="robots" content="noindex"]',
			'+[meta name="robots" content="all"]'
		]
	])('%s', (_, from, to, ...differences) => {
		expect(PAGE).toContain(from);
		expect(changed(PAGE, PAGE.replace(from, to), 'page.html')).toEqual(differences);
	});
});

describe('files to download', () => {
	test.each([
		['a.json', '{"a":1,"b":[1,{"c":null}]}', '{"b":[1,{"c":null}],\n"a":1}', []],
		['a.json', '{"a":{"b":[1,2]}}', '{"a":{"b":[1,3]}}', ['-a.b[]: 2', '+a.b[]: 3']],
		['a.json', '[{"id":"x"}]', '[{"id":"w","v":[]},{"id":"x"}]', ['+[w].id: "w"', '+[w].v: []']],
		['a.csv', 'id,v\r\nx,"1,2"\r\n', 'id,v\nx,"1,2"\n', []],
		['a.csv', 'id,v\nx,1', 'id,v\nw,\nx,2', ['+[w] id: w', '-[x] v: 1', '+[x] v: 2']],
		['a.csv', 'f,Figure\nx,y', 'f,Figure\nx,z\nx,y', ['+[z] f: x', '+[z] Figure: z']],
		['a.csv', 'id\nx', 'id,v\nx,', ['-columns: id', '+columns: id, v']],
		['a.atom', '<a><b/><c/></a>', '<a>\n\t<b/><d/></a>', ['-<c/>', '+<d/>']]
	])('%s: %j and %j', (path, was, now, differences) => {
		expect(changed(was, now, path)).toEqual(differences);
	});
});

test('two builds are reported page by page, with what stands around a difference', () => {
	const build = (files: Record<string, string>) =>
		new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
	const page = (word: string) =>
		`<i id="top"></i><p>1</p><p>2</p><p>3</p><p>${word}</p><p>5</p><p>6</p><p>7</p>`;
	const { report, differing } = compareFiles(
		build({ 'a.html': page('four'), 'b.json': '{"a": 1}', 'c.html': '', 'd.png': '1' }),
		build({ 'a.html': page('4'), 'b.json': '{"a":1}', 'd.png': '1', 'e.csv': '' }),
		{ was: 'then', now: 'today' }
	);
	expect(differing).toBe(3);
	expect(report.split('\n')).toEqual([
		...['--- a.html (then)', '+++ a.html (today)', '@@ id="top" @@'],
		...[' 2', ' 3', '-four', '+4', ' 5', ' 6', ''],
		...['c.html: only in then', '', 'e.csv: only in today', ''],
		'2 pages and files are the same, 3 differ.'
	]);
});

test.each([
	[[], 'Name one or two commits.\nUsage: npm run compare'],
	[['HEAD', 'HEAD', 'HEAD'], 'Name one or two commits.'],
	[['--everything', 'HEAD'], '--everything'],
	[['no-such-commit'], '“no-such-commit” is not a commit']
])('the arguments %j end with a message, and 2', (args, message) => {
	const { status, stdout, stderr } = spawnSync(
		join(root, 'node_modules/.bin/tsx'),
		['src/tools/compare.ts', ...args],
		{ cwd: root, encoding: 'utf8' }
	);
	expect(stderr).toMatch(message);
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});
