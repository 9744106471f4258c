import { describe, expect, test } from 'vitest';
import { storyUsage } from '../../src/lib/components/usage.ts';
import { joinPieces } from '../../src/lib/content/fill.ts';
import { filesIn } from '../../src/lib/content/files.ts';
import { loadWhole } from '../../src/lib/content/load.ts';
import { prosePassages } from '../../src/lib/content/passages.ts';
import { parseSection } from '../../src/lib/content/prose.ts';
import { listText } from '../../src/tools/figures.ts';
import { framesShowing, getUsage, readStory, showing } from '../../src/tools/figures/story.ts';
import { sentencesOf } from '../../src/tools/text.ts';
import { content, files } from '../support/content.ts';
import { FILE, PROSE, tiny } from '../support/tiny.ts';

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
		for (const [file, text] of Object.entries(filesIn(files)))
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
