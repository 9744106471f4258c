import { expect, test } from 'vitest';
import { all, wordsOf } from '../../../tests/support/built.ts';
import { content, rendered } from '../../../tests/support/rendered.ts';
import { fill } from '../content/fill.ts';
import Guess from './Guess.svelte';
import Portfolio from './Portfolio.svelte';
import { guessProps, portfolioProps } from './toys.ts';

const toys = [
	['guess', Guess, guessProps(content), content.site.toys.guess],
	['portfolio', Portfolio, portfolioProps(content), content.site.toys.portfolio]
] as const;

test.each(toys)(
	'%s stands complete without script, and tells its script all',
	(id, toy, data, texts) => {
		const section = rendered(toy, {}).querySelector(`#${id}[data-toy="${id}"]`);
		if (!section) throw new Error('The toy is missing.');
		expect(section.getAttribute('data-source')).toMatch(new RegExp(`/toys/${id}\\.js$`));
		expect(JSON.parse(String(section.getAttribute('data-props')))).toEqual(
			JSON.parse(JSON.stringify(data))
		);
		const heading = all(section, 'h3')[0];
		expect(heading && wordsOf(heading)).toBe(fill(content, texts.title));
		expect(section.getAttribute('aria-labelledby')).toBe(heading?.id);
		expect(section.querySelector('[data-stage] > .still svg')).not.toBeNull();
	}
);
