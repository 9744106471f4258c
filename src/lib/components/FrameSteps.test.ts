import { expect, test } from 'vitest';
import { all, wordsOf } from '../../../tests/support/built.ts';
import { content, rendered } from '../../../tests/support/rendered.ts';
import { charts, getFrames } from '../charts/registry.ts';
import FrameSteps from './FrameSteps.svelte';

const { words } = content.site;

test.each(charts)('$id: each frame links to all, and to the next', (chart) => {
	const frames = getFrames(content, chart);
	for (const [at, frame] of frames.entries()) {
		const nav = rendered(FrameSteps, { frames, at });
		const links = all(nav, 'a:not(.onward)');
		const several = frames.length > 1;
		expect(links.map((link) => link.getAttribute('href'))).toEqual(
			several ? frames.map(({ anchor }) => `#${anchor}`) : []
		);
		const current = all(nav, '[aria-current="step"]').map((link) => link.getAttribute('href'));
		expect(current).toEqual(several ? [`#${frame.anchor}`] : []);
		const next = frames[at + 1];
		const onward = all(nav, '.onward').map((link) => [link.getAttribute('href'), wordsOf(link)]);
		const expected = next
			? [`#${next.anchor}`, words.next]
			: [`#${String(frames[0]?.anchor)}`, words['from-first']];
		expect(onward).toEqual(several ? [expected] : []);
	}
});
