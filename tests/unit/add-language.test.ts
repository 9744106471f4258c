import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/lib/components/content-context.ts';
import Masthead from '../../src/lib/components/Masthead.svelte';
import Notes from '../../src/lib/components/Notes.svelte';
import Sources from '../../src/lib/components/Sources.svelte';
import Untranslated from '../../src/lib/components/Untranslated.svelte';
import { chartsIn, getFrames } from '../../src/lib/charts/registry.ts';
import Frame from '../../src/lib/components/Frame.svelte';
import { storyUsage } from '../../src/lib/components/usage.ts';
import type { Files } from '../../src/lib/content/files.ts';
import { formatProblem } from '../../src/lib/content/problem.ts';
import { loadWholeTranslations } from '../../src/lib/content/translate.ts';
import { untranslated } from '../../src/lib/content/untranslated.ts';
import { german as grammar } from '../../src/lib/language/de.ts';
import { LANGUAGES } from '../../src/lib/language/index.ts';
import type { Language } from '../../src/lib/language/language.ts';
import { checkFiles } from '../../src/tools/check-content.ts';
import { content as original, files } from '../support/content.ts';

/*
 * A third language takes a folder of content and a file of src/lib/language. This one says every number
 * with a word of its own, so that one in another language would be found out; its other words, and so the
 * rules for these, are German.
 */
const dutch: Language = {
	...grammar,
	tag: 'nl-NL',
	say: ({ value }) => `Getal ${value}`,
	date: (date) => `datum ${date}`,
	when: (when) => `wanneer ${when}`
};
const languages = [...LANGUAGES, dutch] as const;

/** A German file, which its words are taken from: what they say does not matter here. */
const german = (path: string) => {
	const text = files[`content/de/${path}`];
	if (text === undefined) throw new Error(`There is no content/de/${path}.`);
	return text;
};

const folder: Files = {
	'content/nl/site.yaml': german('site.yaml')
		.replace('zuvor', 'vroeger')
		.replace('date: 7. November 2025', 'date: datum 2025-11-07'),
	// Its numbers are longer than any language’s.
	'content/nl/charts/funnel.yaml': german('charts/funnel.yaml').replace(
		'von {poc-launched} sind',
		'is'
	),
	'content/nl/figures.yaml': german('figures.yaml').replace(
		/^( {2}counts: )(?!>)/gm,
		'$1Vertaald, '
	),
	'content/nl/sources.yaml': german('sources.yaml'),
	'content/nl/article/1-opening.svx': german('article/1-opening.svx').replace(
		/title: .*/,
		'title: De meeste lichten gaan uit'
	)
};
const texts = { ...files, ...folder };

describe('a third language', () => {
	const nl = loadWholeTranslations(original(), texts, languages).get('nl');
	if (!nl) throw new Error('The language was not found.');
	const draw = <P extends Record<string, unknown>>(component: Component<P>, props: P) =>
		render(component, { props, context: contextOf(nl) }).body;

	test('passes the check, which asks for its grammar', () => {
		expect(checkFiles(texts, undefined, languages).map(formatProblem)).toEqual([]);
		const [problem, ...more] = checkFiles(texts);
		expect(problem?.message).toContain('the language “nl” has no grammar');
		expect(more).toEqual([]);
	});

	test('has the numbers of the original, in its own words', () => {
		expect(nl.figures['poc-launched']?.quantity).toEqual(
			original().figures['poc-launched']?.quantity
		);
		const notes = draw(Notes, { figures: storyUsage(nl).shown });
		expect(notes).toContain('>Getal 33<');
		expect(notes).toContain('Vertaald, KI-Machbarkeitsnachweise');
		expect(notes).not.toMatch(/proof|>33</);
	});

	test('has its frames, sources and head', () => {
		const [chart, ...others] = chartsIn(nl);
		if (!chart) throw new Error('No chart is told.');
		expect([chart.id, others]).toEqual(['funnel', []]);
		for (const frame of getFrames(nl, chart)) {
			const drawn = draw(Frame, { frame });
			expect(drawn, frame.id).toContain('Getal ');
			expect(drawn, frame.id).not.toContain('proof');
		}
		expect(draw(Sources, {})).toContain('datum 2025-02');
		expect(draw(Masthead, {})).toContain('datum 2026-11-22');
	});

	test('leaves out what it does not tell, and says so', () => {
		const left = untranslated(nl).sections;
		expect(left.map(({ id }) => id)).not.toContain('opening');
		expect(left).toHaveLength(original().sections.length - 1);
		const said = draw(Untranslated, {});
		for (const { title } of left) expect(said).toContain(title.replace('&', '&amp;'));
	});
});
