import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareBuilds, comparePages, isSame } from '../../src/tools/compare/builds.ts';
import { compareCsv, compareJson, compareLines } from '../../src/tools/compare/files.ts';
import { readPage } from '../../src/tools/compare/page.ts';
import { report } from '../../src/tools/compare/report.ts';
import { compareSequences, type Difference } from '../../src/tools/compare/sequence.ts';

const root = join(import.meta.dirname, '../..');

const told = ({ place, was = '–', now = '–' }: Difference) => `${place}: ${was} → ${now}`;

const PAGE = `<html><head><title>Pilots</title><script>let a</script></head><body>
	<h1>Thirty-three\n\t in</h1>
	<div data-chart="f"><div id="f-a"><p>Here are <b data-figure="begun">33</b>.</p></div>
	<figure data-frame="a"><svg><defs><path id="hatch" d="M0 0"/></defs>
		<rect x="10%" y="20%" width="50%" height="40%" data-key="bar" data-value="5"></rect>
		<circle cx="50%" cy="50%" r="4%" data-key="d0" data-value="1"></circle>
		<circle cx="60%" cy="50%" r="4%" data-key="d1"></circle></svg></figure></div>
	<a href="b/">More</a><div id="note" popover>A note</div>
</body></html>`;

const BEGUN = 'data-figure="begun" on “33”';
const BAR = 'data-key="bar" data-value';
const DOT = '<circle cx="1%" cy="4%" r="0" data-key="new"></circle>';
const NEW = 'shape circle, cx 1, cy 3, r 0';
const D1 = 'shape circle, cx 60, cy 37.5, r 3.54';
const ORDER = 'in the order [x], [y] → in the order [y], [x]';

describe('a page', () => {
	const record = readPage(PAGE);

	test('is read in pieces, with where each stands', () => {
		expect(record.texts).toEqual([
			{ place: 'title', text: 'Pilots' },
			{ place: 'h1', text: 'Thirty-three in' },
			{ place: 'f-a', text: 'Here are 33.' },
			{ place: 'body', text: 'More' },
			{ place: 'note', text: 'A note' }
		]);
		expect(record.attributes.map(({ text }) => text)).toEqual([
			'data-chart="f"',
			'id="f-a"',
			'data-figure="begun" on “33”',
			'data-frame="a"',
			'href="b/" on “More”'
		]);
	});

	test('has its marks in plane units, 100 by 75', () => {
		const [bar, dot] = record.marks.map(({ geometry }) => Object.fromEntries(geometry));
		expect(bar).toEqual({ shape: 'rect', x: 10, y: 15, width: 50, height: 30 });
		// The diagonal is 125 units long: 4% of 125 / √2.
		expect(dot).toMatchObject({ shape: 'circle', cx: 50, cy: 37.5 });
		expect(dot?.r).toBeCloseTo(3.536, 3);
		expect(record.marks.map(({ frame, key }) => `${frame}/${key}`).join(' ')).toBe(
			'f-a/bar f-a/d0 f-a/d1'
		);
	});

	test('counts its elements without those for code', () => {
		const count = (body: string) => readPage(`<body>words${body}</body>`).elements;
		const before = count('');
		expect(count('<b><script>1</script><style></style></b>')).toBe(before);
		expect(count('<b>words<script>1</script></b><i></i>')).toBe(before + 2);
	});

	test.each([
		['white space', 'Thirty-three\n\t in', ' Thirty-three in '],
		['a script', 'let a', 'let b'],
		['a fill', 'id="hatch"', 'id="lines"'],
		['the id of a note', 'id="note"', 'id="sheet"'],
		['a wrapper', '<h1>', '<div class="new"><h1>'],
		['rounding', 'x="10%"', 'x="10.09%"'],
		['a word', 'Here are', 'There are', 'text f-a: Here are 33. → There are 33.'],
		['a no-break space', 'are ', 'are&nbsp;', 'text f-a: Here are 33. → Here are\u00a033.'],
		['a paragraph', '<h1>', '<p>New</p><h1>', 'text p: – → New'],
		['an address', 'id="f-a"', 'id="a"', 'attributes f-a: id="f-a" → id="a"'],
		['a label', '<h1>', '<h1 aria-label="x">', 'attributes h1: – → aria-label="x"'],
		['a link', '="b/"', '="c/"', 'attributes body: href="b/" on “More” → href="c/" on “More”'],
		['a number', '<b ', '<b title="x" '],
		['its figure', '"begun"', '"b"', `attributes f-a: ${BEGUN} → data-figure="b" on “33”`],
		['its words', '>33</b>.', '>3</b>3.', `attributes f-a: ${BEGUN} → ${BEGUN.replace('33', '3')}`],
		['a value', '"5"', '"6"', `attributes f-a/bar: ${BAR}="5" → ${BAR}="6"`],
		['a bar', 'y="20%"', 'y="20.2%"', 'geometry f-a/bar: y 15 → y 15.15'],
		['a radius', 'r="4%"', 'r="4.2%"', 'geometry f-a/d0: r 3.54 → r 3.71'],
		['a new mark', '<svg>', `<svg>${DOT}`, `geometry f-a/new: – → ${NEW}`],
		[
			'a mark renamed',
			'key="d1"',
			'key="d0"',
			`geometry f-a/d1: ${D1} → –`,
			`geometry f-a/d0 #2: – → ${D1}`
		]
	])('%s', (_, from, to, ...differences) => {
		expect(PAGE).toContain(from);
		const groups = comparePages(record, readPage(PAGE.replace(from, to)));
		expect(
			groups.flatMap((group) => group.differences.map((each) => `${group.name} ${told(each)}`))
		).toEqual(differences);
	});

	test('tells marks that are painted in another order', () => {
		const [first = '', second = ''] = PAGE.match(/<circle.*?<\/circle>/g) ?? [];
		const swapped = PAGE.replace(first, '').replace(second, second + first);
		const [group, ...more] = comparePages(record, readPage(swapped));
		expect(more).toEqual([]);
		expect(group?.differences.map(told)).toEqual([
			'f-a: painted in the order d0, d1 → painted in the order d1, d0'
		]);
	});

	test('has pictures outside of frames, and paths', () => {
		const gallery = (d: string) =>
			readPage(`<svg><path d="M0 0"/></svg><svg><path data-key="a" d="${d}"/></svg>`);
		const differences = (d: string) =>
			comparePages(gallery('M1 2h3'), gallery(d)).flatMap((group) => group.differences.map(told));
		expect(differences('M1.05 2h3')).toEqual([]);
		expect(differences('M1 2h4')).toEqual(['picture 1/a: d3 3 → d3 4']);
		expect(differences('M1 2v3')).toEqual(['picture 1/a: commands M# #h# → commands M# #v#']);
	});
});

describe('lists', () => {
	const items = (texts: string) =>
		texts
			.split('|')
			.filter(Boolean)
			.map((text) => ({ place: 'p', text }));
	test.each([
		['a|b|c', 'a|b|c', []],
		['', 'a', ['p: – → a']],
		['a|b|c', 'a|c', ['p: b → –']],
		['a|b|c', 'a|x|c', ['p: b → x']],
		['a|b|a', 'b|a|b', ['p: a → –', 'p: – → b']],
		['a|one two three|z', 'a|new|one two four|z', ['p: – → new', 'p: one two three → one two four']]
	])('“%s” and “%s”', (was, now, differences) => {
		expect(compareSequences(items(was), items(now)).map(told)).toEqual(differences);
	});
});

describe('other files', () => {
	test.each([
		['{"a":1,"b":[1,{"c":null}]}', '{"b":[1,{"c":null}],\n"a":1}', []],
		['{"a":{"b":[1,2]}}', '{"a":{"b":[1,3]}}', ['a.b[1]: 2 → 3']],
		['[{"id":"x"}]', '[{"id":"w"},{"id":"x","v":2}]', ['[x].v: – → 2', '[w]: – → {"id":"w"}']],
		['[{"id":"x"},{"id":"y"}]', '[{"id":"y"},{"id":"x"}]', [`the whole file: ${ORDER}`]],
		['{"a":1}', '{"a":[1]}', ['a: 1 → [1]']],
		['{"a":null}', '{}', ['a: null → –']]
	])('JSON %s and %s', (was, now, differences) => {
		expect(compareJson(was, now).map(told)).toEqual(differences);
	});

	test.each([
		['id,v\r\nx,"1,2"\r\n', 'id,v\nx,"1,2"\n', []],
		['id,v\nx,1\ny,2', 'id,v\nw,0\nx,1\ny,3', ['y: v: 2 → 3', 'w: – → w, 0']],
		['id,v\nx,1\nx,2', 'id,v\nx,1\nx,3', ['x, 2: x, 2 → –', 'x, 3: – → x, 3']],
		['id,v\nx,1', 'id,w,v\nx,0,1', ['columns: – → w']],
		['id\nx\ny', 'id\ny\nx', ['rows: in the order x, y → in the order y, x']]
	])('CSV %j and %j', (was, now, differences) => {
		expect(compareCsv(was, now).map(told)).toEqual(differences);
	});

	test('XML is compared element by element', () => {
		expect(compareLines('<a><b/><c/></a>', '<a>\n\t<b/><d/></a>').map(told)).toEqual([
			'line 3: <c/> → <d/>'
		]);
	});
});

describe('two builds', () => {
	const build = (files: Record<string, string>) =>
		new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
	const names = { was: 'then', now: 'today' };
	const outcomes = compareBuilds(
		build({
			...{ 'a.html': PAGE, 'b.html': '<p>b</p>', 'old.html': '', '_app/x.js': '1' },
			...{ 'a.json': '{"a": 1}', 'b.json': '{}', 'fonts/OFL.txt': '1', 'image.png': '1' }
		}),
		build({
			...{ 'a.html': PAGE, 'b.html': '<p>c</p>', '_app/y.js': '2', 'a.html.gz': '' },
			...{ 'a.json': '{"a":1}', 'b.json': '{}', 'image.png': '2', 'new.csv': '' }
		})
	);

	test('are reported page by page', () => {
		expect(outcomes.filter(isSame).map(({ path }) => path)).toEqual(['a.html', 'b.json']);
		const text = report(outcomes, names, false).replace(/[\d,]+ bytes gzipped/g, 'n bytes');
		expect(text.split('\n')).toEqual([
			'a.html: the same (18 elements, n bytes)',
			'a.json: differs',
			'  content: 1 difference',
			'    [bytes, not what they say] 8 bytes → 7 bytes',
			'b.html: differs (4 elements, n bytes)',
			'  text: 1 difference',
			'    [p] “b” → “c”',
			'image.png: differs',
			'  content: 1 difference',
			'    [bytes, not what they say] 1 bytes → 1 bytes',
			'new.csv: only in today',
			'old.html: only in then (3 elements, n bytes)',
			'',
			'1 page the same, 2 pages differ; 1 other file the same, 3 other files differ'
		]);
	});

	test('groups are cut unless all is asked for', () => {
		const page = (word: string) =>
			build({ 'a.html': Array.from({ length: 25 }, (_, i) => `<p>${word} ${i}</p>`).join('') });
		const many = compareBuilds(page('old'), page('new'));
		expect(report(many, names, false)).toContain('… and 5 more; --all shows them');
		expect(report(many, names, true).match(/→ “new/g)).toHaveLength(25);
		expect(report(many, names, false).match(/→ “new/g)).toHaveLength(20);
	});

	test('long texts are told by what differs in them', () => {
		const page = (word: string) =>
			build({ 'a.html': `<p>${'before '.repeat(50)}${word}${' after'.repeat(50)}</p>` });
		const text = report(compareBuilds(page('three'), page('four')), names, false);
		expect(text).toMatch(
			/“…[befor ]{30,50}three[after ]{30,50}…” → “…[befor ]{30,50}four[after ]{30,50}…”/
		);
	});

	test('a file that cannot be read is named', () => {
		expect(() => compareBuilds(build({ 'a.json': '{' }), build({ 'a.json': '{}' }))).toThrow(
			'a.json of one of the two builds cannot be read'
		);
	});
});

test.each([
	[[], 'No commit is named.\nUsage: npm run compare'],
	[['--everything', 'HEAD'], '--everything'],
	[['no-such-commit'], /^“no-such-commit” is no commit|is no git checkout/]
])('the arguments %j end with a message, and 2', (args, message) => {
	const { status, stdout, stderr } = spawnSync(
		join(root, 'node_modules/.bin/tsx'),
		['src/tools/compare.ts', ...args],
		{ cwd: root, encoding: 'utf8' }
	);
	expect(stderr).toMatch(message);
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});
