import { figures, type Broken } from './edit.ts';

/** Figures that cannot be worked out. */
export const derived: Broken[] = [
	{
		name: 'a figure worked out from itself',
		file: figures,
		after: '  poc-lost:\n',
		find: 'poc-launched',
		put: 'poc-lost',
		mark: '[poc-lost, ',
		says: '`poc-lost` goes round in a circle'
	},
	{
		name: 'two figures worked out from one another',
		file: figures,
		after: '  exhibit-drawn:\n',
		find: 'exhibit-service',
		put: 'exhibit-not-drawn',
		mark: 'exhibit-drawn]',
		says: '`exhibit-not-drawn` goes round in a circle: it rests on `exhibit-drawn`'
	},
	{
		name: 'a division by zero',
		file: figures,
		after: '  poc-apj-launched:\n',
		find: /value: .*/,
		put: 'value: 0',
		says: '`poc-apj-share` divides by zero',
		also: 1
	},
	{
		name: 'a difference of percentages that is said as one',
		file: figures,
		after: '  abandon-points:\n',
		find: 'unit: points',
		put: 'unit: percent',
		mark: '[abandoned-2025, abandoned-2024]',
		says: '`abandon-points` is a difference of percentages: write `unit: points`'
	},
	{
		name: 'a figure worked out from unlike units',
		file: figures,
		after: '  abandon-points:\n',
		find: '[abandoned-2025, abandoned-2024]',
		put: '[abandoned-2025, poc-in-production]',
		mark: '[abandoned-2025, poc-in-production]',
		says: '`abandon-points` rests on unlike units (percent, count)'
	},
	{
		name: 'a figure worked out from a bound',
		file: figures,
		after: '  security-gap:\n',
		find: 'security-leaders-53',
		put: 'stack-upgrades-86',
		mark: 'stack-upgrades-86]',
		says: '`security-gap` rests on “more than 86”: nothing exact follows from a bound'
	},
	{
		name: 'a figure worked out from what became a bound',
		file: figures,
		after: '  abandoned-2024:\n',
		find: /qualifier: .*/,
		put: 'qualifier: at most',
		mark: 'difference: [abandoned-2025',
		says: '`abandon-points` rests on “at most 17”',
		also: 2
	},
	{
		name: 'a figure worked out from a claim',
		file: figures,
		after: '  security-gap:\n',
		find: 'security-leaders-53',
		put: 'wasted-billions',
		mark: 'wasted-billions]',
		says: '`wasted-billions` has no value to work with'
	},
	{
		name: 'a difference below zero',
		file: figures,
		after: '  abandon-points:\n',
		find: '[abandoned-2025, abandoned-2024]',
		put: '[abandoned-2024, abandoned-2025]',
		mark: '[abandoned-2024, abandoned-2025]',
		says: '`abandon-points` comes out below zero: fix a value, or name the larger figure first'
	}
];
