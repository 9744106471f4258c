import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/content.ts';

/*
 * The rooms of src/lib and what each may import. Whatever is not named here is refused, so that no
 * import can run up: see src/README.md.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
	once: [],
	language: ['once'],
	content: ['language', 'once'],
	charts: ['content', 'language', 'once'],
	checks: ['charts', 'content', 'language', 'once'],
	downloads: ['charts', 'content', 'language'],
	marks: ['charts'],
	toys: [],
	components: ['toys', 'marks', 'charts', 'content', 'language', 'site-url'],
	embed: [
		'once',
		'client',
		'components',
		'toys',
		'marks',
		'charts',
		'content',
		'language',
		'site-url'
	],
	images: ['embed', 'components', 'marks', 'charts', 'content', 'language', 'site-url'],
	client: [],
	'site-url': []
};

const lib = join(root, 'src/lib');
const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter(
	(file) =>
		/\.(?:ts|svelte)$/.test(file) && !file.endsWith('.test.ts') && !file.startsWith('checks/cases/')
);

const roomOf = (file: string) => file.replace(/\.ts$/, '').split('/')[0];

/** The files of src/lib that a file imports, from its root. */
function importsOf(file: string): string[] {
	const text = readFileSync(join(lib, file), 'utf8');
	return [...text.matchAll(/(?:from|import) '([^']+)'/g)].flatMap(([, path = '']) => {
		if (path.startsWith('$lib/')) return [path.slice('$lib/'.length)];
		if (!path.startsWith('.')) return [];
		const to = relative(lib, resolve(dirname(join(lib, file)), path));
		return to.startsWith('..') ? [] : [to];
	});
}

test('every file stands in a room', () => {
	expect(files.length).toBeGreaterThan(50);
	expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
});

describe('imports run one way', () => {
	test.each(files)('%s', (file) => {
		const room = roomOf(file) ?? '';
		const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
		for (const path of importsOf(file)) expect(allowed, path).toContain(roomOf(path));
	});

	test('and none of them reaches into the routes or tools', () => {
		for (const file of files)
			expect(readFileSync(join(lib, file), 'utf8'), file).not.toMatch(
				/from '[^']*\/(?:routes|tools)\//
			);
	});
});

test('the page’s scripts know data attributes only', () => {
	for (const file of files.filter((file) => roomOf(file) === 'client')) {
		const text = readFileSync(join(lib, file), 'utf8');
		expect(text, file).not.toMatch(/layercake|classList|className/);
	}
});
