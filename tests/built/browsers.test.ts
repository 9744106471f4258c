import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, filesOf } from '../support/built.ts';

/*
 * What only some browsers understand, and would be missing in the others without a word: here the
 * tests run in one browser.
 */

test('underlines show in Safari, which takes no style or colour in the shorthand', () => {
	const styled = filesOf(build).filter((path) => /\.(html|css)$/.test(path));
	expect(styled.length).toBeGreaterThan(0);
	for (const path of styled) {
		const text = readFileSync(join(build, path), 'utf8');
		const values = [...text.matchAll(/\btext-decoration:\s*([^;}"]*)/g)].map(([, value = '']) =>
			value.trim()
		);
		for (const value of values) expect(value, path).toMatch(/^(?:[a-z-]+|var\([^)]*\))$/);
	}
});
