import { binomial, likeliest, type Chance } from './binomial.ts';
import type { PortfolioProps, Values } from './props.ts';
import { sayChance } from './state.ts';

/** What becomes of n projects that each have a chance: all that is drawn, and all that is said. */
export function outcome(
	n: number,
	chance: Chance,
	words: Pick<PortfolioProps['words'], 'percent' | 'or' | 'under'>
) {
	const chances = binomial(n, chance);
	const [none = 0] = chances;
	const most = likeliest(n, chance);
	const values: Values = { n, likely: most.join(` ${words.or} `), none: sayChance(none, words) };
	return { chances, likeliest: most, values };
}
