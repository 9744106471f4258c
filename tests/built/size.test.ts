import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { build, filesOf, readPage } from '../support/built.ts';

const KB = 1000;
const { html } = readPage('index.html');

const travels = (text: string) => gzipSync(text, { level: 9 }).byteLength;

/** The files of the build that a kind of tag refers to. */
function referredTo(tag: RegExp): string[] {
	return [...html.matchAll(tag)]
		.map((match) => join(build, new URL(match[1] ?? '', 'http://site.test/').pathname))
		.filter((path) => existsSync(path));
}

const scripts = [...html.matchAll(/<script\b(?![^>]*\btype="application\/)[^>]*>(.*?)<\/script>/gs)]
	.map((match) => match[1] ?? '')
	.filter((code) => code.trim() !== '');

test('the page with its styles travels in 70 KB', () => {
	const styles = referredTo(
		/<link\b(?=[^>]*rel="stylesheet")(?![^>]*\bdisabled\b)[^>]*\bhref="([^"]*)"/g
	);
	const page = html.replace(/<script\b[^>]*>.*?<\/script>/gs, '');
	const size =
		travels(page) + styles.reduce((sum, path) => sum + travels(readFileSync(path, 'utf8')), 0);
	expect(size).toBeLessThanOrEqual(70 * KB);
});

test('its scripts travel in 6 KB', () => {
	const files = referredTo(/<script\b[^>]*\bsrc="([^"]*)"/g).map((path) =>
		readFileSync(path, 'utf8')
	);
	const size = [...scripts, ...files].reduce((sum, code) => sum + travels(code), 0);
	expect(size).toBeLessThanOrEqual(6 * KB);
});

test('it has at most 5,000 elements', () => {
	// Counted in the text: the parser here leaves out some that a browser makes.
	const text = html.replaceAll(/(<(script|style)\b[^>]*>)[^]*?<\/\2>/g, '$1');
	expect(text.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(5000);
});

test('the fonts weigh at most 60,000 bytes in all', () => {
	const fonts = filesOf(build).filter((path) => /\.(woff2?|ttf|otf)$/.test(path));
	expect(fonts.length).toBeGreaterThan(0);
	const weight = fonts.reduce((sum, path) => sum + statSync(join(build, path)).size, 0);
	expect(weight).toBeLessThanOrEqual(60_000);
});
