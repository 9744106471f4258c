import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Files } from '../../src/lib/content/files.ts';
import { joinPieces } from '../../src/lib/content/fill.ts';
import { loadWhole } from '../../src/lib/content/load.ts';
import { parseSection } from '../../src/lib/content/prose.ts';
import { prosePassages } from '../../src/lib/content/passages.ts';
import { storyUsage } from '../../src/lib/components/usage.ts';
import { copyText } from '../../src/tools/copy.ts';
import { listText, oneText, WIDTH } from '../../src/tools/figures.ts';
import { changesText, compare } from '../../src/tools/figures/changes.ts';
import { framesShowing, getUsage, readStory, showing } from '../../src/tools/figures/story.ts';
import { generate, schemas } from '../../src/tools/generate.ts';
import { contentAtHead, fileAtHead } from '../../src/tools/read-content.ts';
import { sentencesOf, wrap } from '../../src/tools/text.ts';
import { content, files, root } from '../support/content.ts';

const FIGURES = `figures:
  poc-launched:
    value: 33
    unit: count
    counts: Attempts, for every {poc-in-production} that got through
    of: Companies
    when: published 2025
    source: survey
    certainty: secondary
  poc-in-production:
    value: 4
    unit: count
    counts: Attempts that got through
    of: Companies
    when: published 2025
    source: survey
    certainty: confirmed
    differs:
      value: 5
      unit: count
      says: It was {poc-in-production:source}.
  share:
    value: 88
    unit: percent
    qualifier: nearly
    counts: Attempts that did not
    of: Companies
    when: unknown
    certainty: not-found
  years:
    value: 1
    unit: count
    counts: Years it took
    of: Companies
    when: unknown
    certainty: not-found
  claim:
    counts: The claim that all is well
    of: One company
    when: unknown
    certainty: not-found
derived:
  poc-lost:
    from:
      difference: [poc-launched, poc-in-production]
    unit: count
    counts: Attempts that did not get through
relations: []
unlike:
  - figures: [poc-in-production, share]
    risk: Not the same.
`;
/** A file of the content folder. */
function textOf(file: string): string {
	const text = files[file];
	if (text === undefined) throw new Error(`There is no ${file}.`);
	return text;
}

/** The site's words as they are, without their numbers but for one. */
const SITE = JSON.stringify({
	...(parse(textOf('content/site.yaml').replace(/\{[^{}]*\}/g, 'some')) as object),
	title: '{poc-launched as words cap} in'
});
const FUNNEL = `title: The funnel
frames:
  launched:
    title: "{poc-launched} attempts"
    description: "{poc-launched as words cap} dots; {poc-lost} will go."
    counted: Attempts
    labels:
      launched: "{poc-launched} begun"
`;
const PROSE = `---
title: Roll call
id: opening
---

Picture <Figure id="poc-launched" as="words" /> of them. All is <Figure id="claim">as *well* as
ever</Figure>.

<Scrolly chart="funnel">

<Step frame="launched">

Here are <Figure id="poc-launched" />. Of these <Figure id="poc-lost" /> go.

</Step>

</Scrolly>
`;

const FILE = 'content/article/1-opening.svx';
const tiny: Files = {
	'content/figures.yaml': FIGURES,
	'content/sources.yaml':
		'survey:\n  title: A survey\n  publisher: Somebody\n  short: Survey\n  read: own text\n',
	'content/site.yaml': SITE,
	'content/charts/funnel.yaml': FUNNEL,
	[FILE]: PROSE
};
const story = readStory(loadWhole(tiny));
const real = readStory(content());

/** The sentences of a text as prose, each as it reads. */
const sentences = (text: string) =>
	prosePassages(parseSection(FILE, text)).flatMap((passage) => sentencesOf(story.content, passage));
const rendered = (text: string) => sentences(text).map(({ pieces }) => joinPieces(pieces));

describe('a sentence of the prose', () => {
	test.each([
		['No number at all.', 'No number at all.'],
		['Only <Figure id="poc-in-production" />.', 'Only 4.'],
		['<Figure id="poc-in-production" as="words" cap /> of them', 'Four of them'],
		['It says <Figure id="poc-in-production" voice="source" />.', 'It says 5.'],
		['<Figure id="share" />', 'nearly 88%'],
		['<Figure id="share" as="fraction" />', 'nearly nine-tenths'],
		['in <Figure id="years" noun="year|years" />', 'in 1 year'],
		['in <Figure id="poc-in-production" noun="year|years" />', 'in 4 years'],
		['It is <Figure id="claim">all *well*</Figure>, they say.', 'It is all *well*, they say.'],
		['“<Figure id="poc-lost" />”, in *all*', '“29”, in *all*'],
		['Over\ntwo lines, <Figure id="share" />\nof them', 'Over two lines, nearly 88% of them'],
		['<Figure id="share" /> <Figure id="years" />', 'nearly 88% 1']
	])('%j reads %j', (typed, said) => {
		expect(rendered(typed).join(' ')).toBe(said);
	});

	test('marks the number that is asked for', () => {
		const [sentence] = sentences('<Figure id="years" /> or <Figure id="poc-lost" />');
		expect(joinPieces(sentence?.pieces ?? [], 'poc-lost')).toBe('1 or «29»');
	});

	test('ends where the next begins, and a number is never cut', () => {
		expect(
			rendered(
				'Up <Figure id="share" />. “Why?” Of <Figure id="poc-launched" />. Tray.ai has none.'
			)
		).toEqual(['Up nearly 88%.', '“Why?”', 'Of 33.', 'Tray.ai has none.']);
	});
});

test('prose comes in blocks that know their line and their step', () => {
	const blocks = prosePassages(parseSection(FILE, `${PROSE}\n### Then\n\n- one\n- two\n`));
	expect(blocks.map(({ line, of, text }) => [line, of, text.source.slice(0, 8)])).toEqual([
		[6, 'opening', 'Picture '],
		[13, 'funnel-launched', 'Here are'],
		[19, 'opening', '### Then'],
		[21, 'opening', '- one'],
		[22, 'opening', '- two']
	]);
});

describe('where a figure is used', () => {
	const places = (id: string) =>
		showing(story, id)
			.filter(({ kind }) => kind === 'prose')
			.map(({ line, of, pieces }) => [line, of, joinPieces(pieces)]);
	const others = (id: string) =>
		showing(story, id).filter(({ kind }) => kind !== 'prose' && kind !== 'chart');

	test('prose: line, step and sentence', () => {
		expect(places('poc-launched')).toEqual([
			[6, 'opening', 'Picture thirty-three of them.'],
			[13, 'funnel-launched', 'Here are 33.']
		]);
		expect(places('claim')).toEqual([[6, 'opening', 'All is as *well* as ever.']]);
	});

	test('charts: as what each frame shows it', () => {
		expect([...framesShowing(story, 'poc-launched')]).toEqual([
			['funnel-launched', ['mark', 'title', 'description', 'label launched']]
		]);
	});

	test('figures that rest on it, are told apart from it, or name it', () => {
		expect(getUsage(story, 'poc-launched').derived).toEqual(['poc-lost']);
		expect(getUsage(story, 'share').unlike).toEqual([0]);
		expect(listText(story)).toMatch(/unlike +poc-in-production$/m);
		expect(others('poc-in-production').map(({ of, part, line }) => [of, part, line])).toEqual([
			['poc-launched', 'counts', 5],
			['poc-in-production', 'differs says', 21]
		]);
		expect(others('poc-launched').map(({ of, part }) => `${of} ${part}`)).toEqual(['site title']);
	});

	test('every figure that the story shows has a place in it', () => {
		const usage = storyUsage(real.content);
		expect(usage.shown.length).toBeGreaterThan(50);
		for (const id of usage.shown) {
			const prose = showing(real, id).filter(({ kind }) => kind === 'prose');
			expect(prose.length + framesShowing(real, id).size, id).toBeGreaterThan(0);
			expect(usage.placesOf(id).length, id).toBeGreaterThan(0);
		}
	});

	test('every place of the files that names a figure is found, at its line', () => {
		for (const [file, text] of Object.entries(files))
			if (file.endsWith('.svx'))
				for (const [i, line] of text.split('\n').entries())
					for (const [, id = ''] of line.matchAll(/<Figure [^>]*?\bid="([^"]+)"/g))
						expect(
							showing(real, id).some((place) => place.file === file && place.line === i + 1),
							`${id} at ${file}:${i + 1}`
						).toBe(true);
			else if (file.startsWith('content/charts/'))
				for (const [, id = ''] of text.matchAll(/\{([a-z][a-z0-9-]*)/g))
					expect(
						showing(real, id).some((place) => place.file === file),
						`${id} in ${file}`
					).toBe(true);
	});
});

describe('what is printed', () => {
	test('the list names each figure once, with its value and places', () => {
		const list = listText(story);
		for (const id of Object.keys(story.content.figures))
			expect(list.match(new RegExp(`^${id} `, 'gm')), id).toHaveLength(1);
		expect(list).toMatch(/^share +nearly 88% +not-found\n {2}story +does not show it$/m);
		expect(list).toMatch(/content\/article\/1-opening\.svx:13 +funnel-launched/);
	});

	test('one figure comes with its sentences, its number marked', () => {
		const text = oneText(story, 'poc-launched');
		expect(text).toContain('Here are «33».');
		expect(text).toContain('«Thirty-three» dots; 29 will go.');
		expect(text).toContain('poc-lost  29');
	});

	test('an unknown figure is met with the nearest', () => {
		expect(() => oneText(story, 'poc-lunched')).toThrow('did you mean `poc-launched`?');
		expect(() => oneText(real, 'zzzzzzzzz')).toThrow('npm run figures lists all');
	});

	test('no line of the real content is wider than its page', () => {
		const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
		expect(widest(listText(real))).toBeLessThanOrEqual(100);
		for (const id of Object.keys(real.content.figures))
			expect(widest(oneText(real, id)), id).toBeLessThanOrEqual(100);
		expect(widest(copyText(real.content))).toBeLessThanOrEqual(90);
	});

	test('the copy holds every text of the story, and nothing to fill in', () => {
		const copy = copyText(real.content).replace(/\s+/g, ' ');
		for (const { kind, part, pieces } of real.sentences)
			if (kind === 'prose' || (kind === 'chart' && part !== 'title of the chart'))
				expect(copy).toContain(joinPieces(pieces));
		expect(copy).not.toMatch(/[{}<>]/);
	});

	test('each step’s words stand before those of its frame', () => {
		expect(copyText(story.content)).toContain(
			[
				'[funnel-launched]',
				'Here are 33. Of these 29 go.',
				'    Title        33 attempts\n    Counted      Attempts\n' +
					'    Description  Thirty-three dots; 29 will go.\n    Labels       33 begun'
			].join('\n\n')
		);
	});

	test.each([
		['one two three', 9, ['one two', 'three']],
		['incomprehensible', 5, ['incomprehensible']],
		['a b', 3, ['a b']]
	])('%j at %i', (text, width, lines) => {
		expect(wrap(text, width).split('\n')).toEqual(lines);
	});
});

describe('what has changed', () => {
	const withTexts = (change: { figures?: string }, prose = PROSE) =>
		readStory(
			loadWhole({
				...tiny,
				...(change.figures !== undefined && { 'content/figures.yaml': change.figures }),
				[FILE]: prose
			})
		);

	test('nothing: says so', () => {
		const changes = compare(story, withTexts({}));
		expect(changes).toEqual({ figures: [], texts: [], pictures: [] });
		expect(changesText(changes, story.content, WIDTH)).toContain('Nothing differs');
	});

	test('a value: with all that follows from it', () => {
		const after = withTexts({ figures: FIGURES.replace('value: 33', 'value: 40') });
		const { figures, texts, pictures } = compare(story, after);
		expect(figures).toEqual([
			{ id: 'poc-launched', fields: [['value', { was: ['33'], now: ['40'] }]] },
			{ id: 'poc-lost', fields: [['value', { was: ['29'], now: ['36'] }]] }
		]);
		expect(texts.map(({ of, part, was, now }) => [`${of} ${part}`, ...was, ...now])).toEqual([
			['site title', 'Thirty-three in', 'Forty in'],
			['opening prose', 'Picture thirty-three of them.', 'Picture forty of them.'],
			['funnel-launched prose', 'Here are 33.', 'Here are 40.'],
			['funnel-launched prose', 'Of these 29 go.', 'Of these 36 go.'],
			['funnel-launched title', '33 attempts', '40 attempts'],
			['funnel-launched description', 'Thirty-three dots; 29 will go.', 'Forty dots; 36 will go.'],
			['funnel-launched label launched', '33 begun', '40 begun']
		]);
		expect(pictures).toEqual(['opening picture', 'funnel-launched']);
	});

	test('a number that is said as before, a field, a figure come or gone', () => {
		const changed = (from: string, to: string) =>
			compare(story, withTexts({ figures: FIGURES.replace(from, to) })).figures;
		expect(changed('value: 88', 'value: 88.01')).toEqual([
			{
				id: 'share',
				fields: [['number', { was: ['88 percent, nearly'], now: ['88.01 percent, nearly'] }]]
			}
		]);
		expect(
			changed('source: survey\n    certainty: confirmed', 'certainty: not-found').map(
				({ id }) => id
			)
		).toEqual(['poc-in-production', 'poc-lost']);
		const without = FIGURES.replace(/ {2}years:\n(?: {4}.*\n)+/, '');
		const less = withTexts({ figures: without });
		expect(compare(story, less).figures).toEqual([
			{ id: 'years', fields: [['removed', { was: ['1'], now: [] }]] }
		]);
		expect(compare(less, story).figures).toEqual([
			{ id: 'years', fields: [['new', { was: [], now: ['1'] }]] }
		]);
	});

	test('words: the sentence touched, and those beside it left alone', () => {
		const after = withTexts({}, PROSE.replace('Here are', 'These are'));
		expect(compare(story, after).texts).toEqual([
			{
				...{ file: FILE, line: 13, of: 'funnel-launched', part: 'prose' },
				...{ was: ['Here are 33.'], now: ['These are 33.'] }
			}
		]);
		const longer = withTexts({}, PROSE.replace(' go.', ' go. Alas.'));
		expect(compare(story, longer).texts.map(({ was, now }) => [was, now])).toEqual([
			[[], ['Alas.']]
		]);
	});
});

describe('the last commit', () => {
	test.runIf(existsSync(join(root, '.git')))('has files, and no others', () => {
		expect(fileAtHead(root, 'content/figures.yaml')).toContain('figures:');
		expect(fileAtHead(root, 'content/no-such-file.yaml')).toBeUndefined();
		expect(Object.keys(contentAtHead(root) ?? {})).toContain('content/article/1-opening.svx');
	});

	test('is not to be had outside of a checkout', () => {
		const folder = mkdtempSync(join(tmpdir(), 'no-git-'));
		try {
			expect(contentAtHead(folder)).toBeUndefined();
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

describe('the schemas for editors', () => {
	const ids = {
		figures: Object.keys(real.content.figures),
		sources: Object.keys(real.content.sources)
	};
	const made = schemas(ids);
	type Json = (typeof made)[keyof typeof made];

	const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
	/** Every property of a schema, with its path. */
	const properties = (schema: unknown, path: string): [string, Json][] => {
		if (!isJson(schema)) return [];
		return Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
			key === 'properties' && isJson(value)
				? Object.entries(value).flatMap(([name, inner]: [string, unknown]) => [
						...(isJson(inner) ? [[`${path}.${name}`, inner] as [string, Json]] : []),
						...properties(inner, `${path}.${name}`)
					])
				: properties(value, path)
		);
	};

	const files = [
		['figures', 'content/figures.yaml', made.figures],
		['sources', 'content/sources.yaml', made.sources],
		['site', 'content/site.yaml', made.site],
		...Object.keys(real.content.charts).map(
			(name) => ['chart', `content/charts/${name}.yaml`, made.chart] as const
		)
	] as const;

	test.each(files)('%s: %s is as it says, and asks for it', (name, file, schema) => {
		const text = readFileSync(join(root, file), 'utf8');
		const check = z.fromJSONSchema(schema);
		expect(check.safeParse(parse(text)).error).toBeUndefined();
		expect(check.safeParse({ ...(parse(text) as object), Nonsense: 1 }).success).toBe(false);
		const path = /^# yaml-language-server: \$schema=(.*)\n/.exec(text)?.[1] ?? '';
		expect(join(root, file, '..', path)).toBe(join(root, `.svelte-kit/schemas/${name}.json`));
	});

	test('describe every field that is typed', () => {
		for (const [name, schema] of Object.entries(made))
			for (const [
				path,
				{ type, properties: group, description, additionalProperties }
			] of properties(schema, name))
				if (type !== 'object' || (!group && !additionalProperties))
					expect(description, path).toMatch(/\w{3}/);
	});

	test('offer the words and ids there are', () => {
		const found = new Map(properties(made.figures, 'figures'));
		const at = (path: string) => JSON.stringify(found.get(`figures.${path}`));
		expect(found.get('figures.figures.certainty')?.enum).toContain('secondary');
		expect(at('figures.source')).toContain('"idc-2025"');
		expect(at('figures.source')).not.toContain('"poc-launched"');
		expect(at('derived.from.share')).toContain('"poc-launched"');
		expect(at('unlike.figures')).toContain('"abandoned-2025"');
		// The group of all figures shares its name with lists of ids.
		expect(found.get('figures.figures')?.type).toBe('object');
	});

	test('are written where the files look for them', () => {
		generate(root);
		const written = readFileSync(join(root, '.svelte-kit/schemas/figures.json'), 'utf8');
		expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(made.figures)));
		expect(made.figures.$schema).toContain('draft-07');
	});
});

test('a wrong id ends with a message, and no stack', () => {
	const { status, stdout, stderr } = spawnSync(
		join(root, 'node_modules/.bin/tsx'),
		['src/tools/figures.ts', 'abandonned-2025'],
		{ cwd: root, encoding: 'utf8' }
	);
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr.trim()).toBe(
		'“abandonned-2025” is not a figure of content/figures.yaml: did you mean `abandoned-2025`?'
	);
});
