import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERYWHERE, headersFor, KINDS, kindsOf, REDIRECTS } from '../../src/deploy/headers.ts';
import { headersFile, nginxFile, redirectsFile } from '../../src/deploy/hosts.ts';
import { hashOf } from '../../src/deploy/policy.ts';
import { build, filesOf, readPages } from '../support/built.ts';
import { root } from '../support/content.ts';

const files = filesOf(build).filter((path) => !/\.(?:br|gz)$|^_(?:headers|redirects)$/.test(path));
const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

test('every file of the site is of one kind, and so no header is set twice', () => {
	for (const path of files)
		expect(
			kindsOf(addressOf(path)).map(({ name }) => name),
			`${path}: name it in src/deploy/headers.ts`
		).toHaveLength(1);
	for (const { headers } of KINDS)
		for (const name of Object.keys(headers)) expect(EVERYWHERE).not.toHaveProperty(name);
});

test('nginx.conf, _headers and _redirects are those of headers.ts', () => {
	expect(
		readFileSync(join(root, 'src/deploy/nginx.conf'), 'utf8') === nginxFile(),
		'npm run deploy:files'
	).toBe(true);
	expect(readFileSync(join(build, '_headers'), 'utf8')).toBe(headersFile());
	expect(readFileSync(join(build, '_redirects'), 'utf8')).toBe(redirectsFile());
});

test('_headers keeps to what the hosts take: a hundred rules, a star at the end only', () => {
	const rules = headersFile()
		.split('\n')
		.filter((line) => line.startsWith('/'));
	expect(rules.length).toBeLessThanOrEqual(100);
	expect(new Set(rules).size).toBe(rules.length);
	for (const rule of rules) expect(rule).toMatch(/^[^*]+\*?$/);
	for (const line of headersFile().split('\n')) expect(line.length).toBeLessThan(2000);
	for (const { to } of REDIRECTS) expect(files).toContain(to.slice(1));
});

describe('what a page may run', () => {
	test.each(readPages().map(({ path, html }) => [path, html] as const))('%s', (path, html) => {
		const policy =
			/^[^]*?<meta charset="utf-8"(?: \/)?>\s*<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(
				html
			)?.[1];
		const scripts = /script-src ([^;]*)/.exec(policy ?? '')?.[1];
		expect(policy).toMatch(/^default-src 'none'/);
		expect(scripts).not.toContain('unsafe');
		const inline = [
			...html.matchAll(/<script\b(?![^>]*\s(?:src|type)=)[^>]*>([^]*?)<\/script>/g)
		].map(([, code = '']) => code);
		// A page that fetches a script may fetch it from this site.
		const allowed = (scripts ?? '').split(' ').filter((one) => !/^'(?:self|none)'$/.test(one));
		expect(allowed).toEqual([...new Set(inline.map(hashOf))]);
		expect(html, 'no handler in an attribute').not.toMatch(/<[a-z][^>]*\son[a-z]+="/);
		const { 'Content-Security-Policy': header, 'X-Frame-Options': frame } = headersFor(
			addressOf(path)
		);
		const embed = path.startsWith('embed/');
		expect(header).toContain(embed ? 'frame-ancestors *;' : "frame-ancestors 'self';");
		expect(frame).toBe(embed ? undefined : 'SAMEORIGIN');
	});
});

test('text stands compressed beside itself, and smaller', () => {
	const text = files.filter((path) => !/\.(?:png|woff2)$/.test(path));
	expect(text.length).toBeGreaterThan(80);
	for (const path of text.filter((path) => statSync(join(build, path)).size > 200))
		for (const ending of ['br', 'gz'])
			expect(statSync(join(build, `${path}.${ending}`)).size, path).toBeLessThan(
				statSync(join(build, path)).size
			);
});
