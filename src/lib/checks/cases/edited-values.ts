import { inProduction, says, share } from './agreement.ts';
import { figures, type Broken } from './edit.ts';

const value = (id: string, was: number, now: number) => ({
	...{ file: figures, after: `  ${id}:\n`, find: `value: ${was}` },
	put: `value: ${now}`
});

/** Values that were changed since the last commit, and that texts or pictures do not go with: told at the value, and once. */
export const editedValues: Broken[] = [
	{
		name: 'all of them, so that the others are none',
		...inProduction(33),
		and: [share(0)],
		says: says('poc-lost', 0),
		also: 2
	},
	{
		name: 'all but one of them, so that the other one “have”',
		...inProduction(32),
		and: [share(3)],
		says: says('poc-lost', 1),
		also: 2
	},
	{
		name: 'a formula that comes to the same, at the formula and not at a text that its figure no longer goes with',
		file: figures,
		after: '  poc-lost-share:\n',
		find: 'share: [poc-lost, poc-launched]',
		put: 'share: [poc-lost, ibm-countries]',
		says: 'with this formula of `poc-lost-share`, {poc-not-in-production} at content/charts/funnel.yaml:12 does not follow from what its picture shows: put the formula back'
	},
	{
		name: 'odds of a share that is near none any more, at the share',
		file: figures,
		after: '  roi-one-in-four:\n',
		find: 'value: 25',
		put: 'value: 37',
		says: '`roi-one-in-four` is 37% now, which cannot be said as odds, as it is in content/site.yaml:',
		also: 1
	},
	{
		name: 'odds that would make much more of a small share',
		file: figures,
		after: '  roi-one-in-four:\n',
		find: 'value: 25',
		put: 'value: 3',
		says: '`roi-one-in-four` is 3% now, which cannot be said as odds',
		also: 1
	},
	{
		name: 'a count that a label of the picture has no room for',
		...value('poc-launched', 33, 3300),
		and: [value('poc-in-production', 4, 400)],
		says: 'with this value, the label “per-dot” (content/charts/funnel.yaml:15',
		also: 3
	},
	{
		name: 'a part so small that two labels meet',
		...value('exhibit-sales', 50, 1),
		says: 'with this value, the label “service” (content/charts/budget.yaml:28) runs into the label “finance”: fix the value, or say the label in fewer words',
		also: 1
	},
	{
		name: 'a share that leaves too little for another',
		...value('buy-exhibit-66', 66, 99),
		says: '`build-exhibit-33` comes to more than all together with `buy-exhibit-66`',
		also: 1
	},
	{
		name: 'a number that another is divided by, now zero',
		...value('abandoned-2024', 17, 0),
		says: '`abandon-ratio` divides by zero: give `abandoned-2024` another value, or take `abandon-ratio` out',
		also: 1
	}
];
