import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { build, filesOf } from '../support/built.ts';

const travels = (text: string) => gzipSync(text, { level: 9 }).byteLength;
const read = (path: string) => readFileSync(join(build, path), 'utf8');
const embeds = filesOf(build).filter((path) => /^embed\/.+\/index\.html$/.test(path));

describe.each(embeds)('%s', (path) => {
	const html = read(path);

	test('travels in 12 kB, with the script of its moves', () => {
		expect(travels(html) + travels(read('embed-moves.js'))).toBeLessThanOrEqual(12_000);
	});

	test('has one script, classic, in the page and of at most 1.5 kB', () => {
		const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)];
		expect(scripts).toHaveLength(1);
		expect(scripts[0]?.[1]).not.toMatch(/\bsrc=|type=/);
		expect(travels(scripts[0]?.[2] ?? '')).toBeLessThanOrEqual(1500);
	});

	test('asks for nothing else', () => {
		expect(html).not.toMatch(/<link[^>]+rel="(?:stylesheet|preload)"|@font-face|@import|<img/);
	});

	test('has the styles that a setting of its address or a key may call for, and none of other pages', () => {
		const [, css = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
		const [, body = ''] = /<body>(.*)<\/body>/s.exec(html) ?? [];
		for (const rule of [
			'[data-theme=dark]',
			'[data-accent=plum]',
			':focus-visible',
			'details[open]'
		])
			expect(css).toContain(rule);
		// What an element must not be, or may hold, need not be there.
		const selectors = css.replace(/:(?:not|has)\((?:[^()]|\([^()]*\))*\)|\{[^{}]*\}/g, ' ');
		const classes = [...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
		expect(classes).toContain('frame');
		expect(classes.filter((name) => !body.includes(name))).toEqual([]);
	});

	test('measures nothing by the height of its frame', () => {
		const [, css = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
		// Only the sheets of the site’s own pages do, which a frame has none of.
		expect(css.replace(/\.sheet\{[^}]*\}/g, '')).not.toMatch(/\d(?:[sld]?vh|vb)\b/);
	});
});

test('the script for hosts travels in 2 kB, at both of its addresses', () => {
	expect(travels(read('embed.js'))).toBeLessThanOrEqual(2000);
	expect(read('embed/v1.js')).toBe(read('embed.js'));
});
