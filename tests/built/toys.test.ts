import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { all, build, filesOf, readPage, wordsOf } from '../support/built.ts';

const { html, document } = readPage('index.html');
const toys = all(document, '[data-toy]').map((toy) => ({
	toy,
	name: toy.getAttribute('data-toy') ?? '',
	source: toy.getAttribute('data-source') ?? ''
}));
const travels = (text: string) => gzipSync(text, { level: 9 }).byteLength;

test('each toy that was built stands in the story once', () => {
	const scripts = filesOf(build).filter((path) => /^toys\/.+\.js$/.test(path));
	expect(scripts.length).toBe(2);
	expect(toys.map(({ source }) => source).sort()).toEqual(scripts.map((path) => `/${path}`));
});

describe.each(toys)('$name', ({ toy, source }) => {
	const code = readFileSync(join(build, source), 'utf8');

	test('travels in 20 kB', () => {
		expect(travels(code)).toBeLessThanOrEqual(20_000);
	});

	test('sends nothing anywhere, and keeps nothing', () => {
		expect(code).not.toMatch(
			/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|localStorage|sessionStorage|indexedDB|document\.cookie/
		);
	});

	test('is not in the page before it is near', () => {
		expect(html).not.toContain(`src="${source}"`);
	});

	test('says without script all that it has to say', () => {
		const still = toy.querySelector('.still');
		if (!still) throw new Error('There is no picture without script.');
		expect(wordsOf(still).length).toBeGreaterThan(40);
		expect(all(still, 'svg path').length).toBeGreaterThan(0);
		expect(all(still, 'input, select, textarea')).toEqual([]);
	});
});

test('what fetches them travels in 0.5 kB', () => {
	const scripts = [...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(
		([, code = '']) => code
	);
	const loaders = scripts.filter((code) => code.includes('data-toy'));
	expect(loaders.length).toBe(1);
	expect(travels(loaders[0] ?? '')).toBeLessThanOrEqual(500);
});
