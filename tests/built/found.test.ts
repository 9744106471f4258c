import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { build, filesOf } from '../support/built.ts';

const manifest = z
	.object({
		name: z.string().min(1),
		start_url: z.literal('./'),
		icons: z.array(
			z.object({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string() })
		)
	})
	.parse(JSON.parse(readFileSync(join(build, 'site.webmanifest'), 'utf8')));

test('the manifest’s icons are there, in the sizes it says', () => {
	const have = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
	expect(have).toEqual(['any any', '192x192 any', '512x512 any', '512x512 maskable']);
	for (const { src, sizes, type } of manifest.icons) {
		const file = readFileSync(join(build, src));
		if (type !== 'image/png') continue;
		expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, src).toBe(sizes);
	}
});

test('without COUNTER_URL nothing is counted', () => {
	for (const path of filesOf(build).filter((path) => path.endsWith('.html')))
		expect(readFileSync(join(build, path), 'utf8'), path).not.toMatch(/data-counter|sendBeacon/);
});

test('without SITE_URL no page claims an address', () => {
	// An embed names the story by a path from where it is.
	const pages = filesOf(build).filter(
		(path) => path.endsWith('.html') && !path.startsWith('embed/')
	);
	for (const path of pages)
		expect(readFileSync(join(build, path), 'utf8'), path).not.toMatch(
			/rel="canonical"|og:url|og:image"/
		);
});
