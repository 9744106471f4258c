import { describe, expect, test } from 'vitest';
import { ask, fateOf, outsideLinks, report } from '../../src/tools/check-links.ts';
import { linksOf } from '../../src/deploy/links.ts';
import { readContent } from '../../src/tools/read-content.ts';
import { root } from '../support/content.ts';

describe('outside links', () => {
	test('each address is found once, with every place that names it', () => {
		const found = outsideLinks({
			'content/sources.yaml': 'a:\n  url: https://a.test/x\n',
			'content/article/1.svx': 'See [it](https://a.test/x) and https://b.test/y.\n'
		});
		expect(found).toEqual([
			{
				address: 'https://a.test/x',
				places: ['content/sources.yaml:2', 'content/article/1.svx:1']
			},
			{ address: 'https://b.test/y', places: ['content/article/1.svx:1'] }
		]);
	});

	test('the sources are among those asked', () => {
		expect(outsideLinks(readContent(root)).length).toBeGreaterThan(5);
	});

	test('a page that is gone is dead; one that refuses a program is not', () => {
		expect([200, 301, 404, 410, 403, 429, 503].map(fateOf)).toEqual([
			...['alive', 'alive', 'dead', 'dead', 'closed', 'closed', 'closed']
		]);
	});

	test('without a network it says so, and that nothing is known', async () => {
		const fate = await ask('https://a.test/', () => Promise.reject(new TypeError('fetch failed')));
		const { text, code } = report([{ address: 'https://a.test/', places: ['x:1'], fate }]);
		expect(code).toBe(2);
		expect(text).toContain('There is no network here');
	});

	test('the dead are listed with their places', () => {
		const { text, code } = report([
			{ address: 'https://a.test/', places: ['x:1'], fate: 'alive' },
			{ address: 'https://b.test/', places: ['y:2'], fate: 'dead' },
			{ address: 'https://c.test/', places: ['z:3'], fate: 'closed' }
		]);
		expect(code).toBe(1);
		expect(text).toMatch(
			/1 of 3[^]*Dead:\n- https:\/\/b.test\/\n {2}y:2[^]*by hand:\n- https:\/\/c/
		);
	});
});

test('the links of a page are its addresses and no text in scripts', () => {
	const html =
		'<a href="../b/?x=1&amp;y=2#z">b</a><script>"<a href=\\"/no/\\">"</script><img alt="" src="p.png"><a href="mailto:x@y.test">m</a>';
	expect(linksOf(html, new URL('https://a.test/s/a/')).map(({ to }) => to)).toEqual([
		'https://a.test/s/b/?x=1&y=2#z',
		'https://a.test/s/a/p.png'
	]);
});
