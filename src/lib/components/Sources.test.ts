import { expect, test } from 'vitest';
import { all, wordsOf } from '../../../tests/support/built.ts';
import { content, rendered } from '../../../tests/support/rendered.ts';
import Sources from './Sources.svelte';

const { language, site } = content;
const list = rendered(Sources, {});

test('has every source in order, under the id that numbers lead to', () => {
	expect(all(list, 'ol > li').map(({ id }) => id)).toEqual(
		Object.keys(content.sources).map((id) => `source-${id}`)
	);
});

test.each(Object.values(content.sources))(
	'$id says who published it, when, how it was read and what rests on it',
	({ id, title, url, publisher, published, paid_by, read }) => {
		const item = list.querySelector(`#source-${id}`);
		const text = item ? wordsOf(item) : '';
		for (const part of [title, publisher, published && language.date(published), paid_by])
			if (part !== undefined) expect(text).toContain(part);
		if (paid_by === undefined) expect(text).toContain(site.words['paid-unknown']);
		expect(text).toContain(site.words[read === 'own text' ? 'read-own' : 'read-report']);
		if (url !== undefined) expect(item?.querySelector('a')?.getAttribute('href')).toBe(url);
		const rests = item ? all(item, '.rests [data-figure]') : [];
		expect(rests.map((link) => link.getAttribute('data-figure'))).toEqual(
			Object.values(content.figures)
				.filter(({ from, quantity, sources }) => !from && quantity && sources.includes(id))
				.map(({ id }) => id)
		);
	}
);
