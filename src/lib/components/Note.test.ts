import { expect, test } from 'vitest';
import { all, wordsOf } from '../../../tests/support/built.ts';
import { content, rendered, someFigure } from '../../../tests/support/rendered.ts';
import { getSource } from '../content/content.ts';
import { fill } from '../content/fill.ts';
import Note from './Note.svelte';

const { language, site } = content;
const { words, certainty: certainties } = site;
const figures = Object.values(content.figures);

test.each(figures)('tells all of $id', (figure) => {
	const { id, quantity, differs, counts, from, certainty, sources, note } = figure;
	const sheet = rendered(Note, { figure }).querySelector(`#note-${id}[popover]`);
	const text = sheet ? wordsOf(sheet) : '';
	const said = [quantity, differs?.quantity].flatMap((q) => (q ? language.say(q) : []));
	const texts = [counts, differs?.says, note].flatMap((text) => (text ? fill(content, text) : []));
	const names = sources.map((source) => getSource(content, source).short);
	for (const part of [...said, ...texts, ...names]) expect(text).toContain(part);

	expect(sheet?.querySelector('.lead > .mark')?.getAttribute('data-certainty')).toBe(
		quantity && certainty
	);
	if (from) {
		expect(text).toContain(words[from.ids.length > 0 ? 'worked-out-from' : 'worked-out']);
		expect(text).toContain(`(${certainties[certainty].name.toLowerCase()}):`);
		for (const part of from.ids)
			expect(sheet?.querySelector(`.from [data-figure="${part}"]`), part).not.toBeNull();
	} else expect(text).toContain(certainties[certainty].note);
	expect(sheet?.querySelector(`a[href$="/figures/#${id}"]`)?.textContent).toBe(words.more);
});

test('links each source to where it stands, and the report of it where that alone was read', () => {
	const figure = someFigure(({ sources }) =>
		sources.some((id) => content.sources[id]?.via?.url !== undefined)
	);
	const urls = figure.sources.flatMap((id) => {
		const { url, via } = getSource(content, id);
		return [url, via?.url].filter((part) => part !== undefined);
	});
	const links = all(rendered(Note, { figure }), 'a[rel="external"]');
	expect(links.map((link) => link.getAttribute('href'))).toEqual(urls);
});

test('tells what was corrected, and why', () => {
	const revisions = [{ date: '2026-01-31', was: '32', now: '33', why: 'A slip.' }];
	const figure = { ...someFigure(({ quantity }) => quantity), revisions };
	const text = wordsOf(rendered(Note, { figure }));
	expect(text).toContain(
		`${words.corrected} ${language.date('2026-01-31')}: ${words.was} 32, ${words.now} 33. A slip.`
	);
});
