import { expect, test } from 'vitest';
import { wordsOf } from '../../../tests/support/built.ts';
import OneStep from '../../../tests/support/OneStep.svelte';
import { rendered } from '../../../tests/support/rendered.ts';
import { charts } from '../charts/registry.ts';

test.each(charts)('the steps of $id have their words first, then their frame', (chart) => {
	for (const frame of Object.keys(chart.frames)) {
		const scrolly = rendered(OneStep, { chart: chart.id, frame });
		const words = scrolly.querySelector(`[data-chart="${chart.id}"] .step > .words`);
		expect(words?.id).toBe(`${chart.id}-${frame}`);
		expect(words?.getAttribute('data-step')).toBe(frame);
		expect(words && wordsOf(words)).toBe('Its words.');
		expect(words?.nextElementSibling.getAttribute('data-frame')).toBe(frame);
	}
});

test('a frame that its chart does not have is an error', () => {
	expect(() => rendered(OneStep, { chart: 'funnel', frame: 'lanched' })).toThrow('“lanched”');
});
