import { figures, type Broken } from './edit.ts';

/** Funnels that grow, parts that miss their whole. */
export const relations: Broken[] = [
	{
		name: 'a funnel that grows',
		file: figures,
		after: '  genai-task-used:\n',
		find: /value: .*/,
		put: 'value: 99',
		mark: 'value: 99',
		says: 'this grows where it may only fall: `genai-task-used` (99) is more than `genai-task-piloted`',
		also: 2
	},
	{
		name: 'a funnel of figures in the wrong order',
		file: figures,
		after: '\nrelations:\n',
		find: '[poc-apj-launched, poc-apj-live]',
		put: '[poc-apj-live, poc-apj-launched]',
		mark: 'value:',
		markAfter: '  poc-apj-launched:\n',
		says: 'this grows where it may only fall: `poc-apj-launched` (23) is more than `poc-apj-live` (3) before it'
	},
	{
		name: 'a funnel that grows to a derived figure',
		file: figures,
		after: '\nrelations:\n',
		find: '[poc-launched, poc-in-production]',
		put: '[poc-in-production, poc-lost]',
		mark: '  poc-lost:\n',
		markAfter: '\nderived:\n',
		says: 'this grows where it may only fall: `poc-lost`'
	},
	{
		name: 'a rise that falls',
		file: figures,
		after: '  abandoned-2025:\n',
		find: /value: .*/,
		put: 'value: 15',
		mark: 'value: 15',
		says: 'the story tells a rise from `abandoned-2024` (17) to `abandoned-2025` (15), and this is none: fix the value, or the order under `relations`, or rewrite what says so (content/'
	},
	{
		name: 'a ratio that divides a rise the wrong way round',
		file: figures,
		after: '  abandon-ratio:\n',
		find: '[abandoned-2025, abandoned-2024]',
		put: '[abandoned-2024, abandoned-2025]',
		mark: '[abandoned-2024, abandoned-2025]',
		says: '`abandon-ratio` divides `abandoned-2024` by `abandoned-2025`, though the story tells a rise'
	},
	{
		name: 'one number of two contexts that changes in one',
		file: figures,
		after: '  regular-use-88:\n',
		find: /value: .*/,
		put: 'value: 90',
		mark: 'value: 90',
		says: '`regular-use-88` (90) and `gap-use-88` (88) are one number in two contexts: change both'
	},
	{
		name: 'a source’s own number of two contexts that changes in one',
		file: figures,
		after: '  scaled-under-20:\n',
		find: 'value: 16',
		put: 'value: 15',
		mark: 'value: 20',
		says: '`scaled-under-20` (15) and `gap-scaled-20` (16) are one number in two contexts'
	},
	{
		name: 'the rest of a hundred that no longer is',
		file: figures,
		after: '  genai-task-used:\n',
		find: /value: .*/,
		put: 'value: 8',
		mark: 'value: 8',
		says: '`genai-task-used` (8) and `genai-95` (95) make a hundred together'
	},
	{
		name: 'a share that no longer follows from its ratio',
		file: figures,
		after: '  poc-not-in-production:\n',
		find: /value: .*/,
		put: 'value: 80',
		mark: 'value: 80',
		says: '`poc-not-in-production` (80) and `poc-lost-share` (87.9)'
	},
	{
		name: 'parts that miss one of their number',
		file: figures,
		after: 'whole: budget-hundred\n',
		find: 'exhibit-service, ',
		put: '',
		mark: 'parts: [',
		says: 'these parts add up to 90, but `budget-hundred` is 100: fix a value, or the list'
	},
	{
		name: 'parts that count one twice',
		file: figures,
		after: 'whole: budget-hundred\n',
		find: 'exhibit-service, ',
		put: 'exhibit-service, exhibit-service, ',
		mark: 'parts: [',
		says: 'entry 4 of `parts` is `exhibit-service`, which stands in this list already: name another, or remove it'
	},
	{
		name: 'a share that follows from its ratio by less than one, and is rounded to another',
		file: figures,
		after: '  poc-not-in-production:\n',
		find: /value: .*/,
		put: 'value: 87',
		says: '`poc-not-in-production` (87) and `poc-lost-share` (87.9) are one number, rounded'
	},
	{
		name: 'a source’s own number that is another than in its exhibit',
		file: figures,
		after: '  build-one-third:\n',
		find: 'value: 33',
		put: 'value: 80',
		mark: 'value: 33',
		markAfter: '  build-exhibit-33:\n',
		says: '`build-exhibit-33` (33) and `build-one-third` (80) are one number, rounded'
	},
	{
		name: 'a range that begins elsewhere than the lower of its ends',
		file: figures,
		after: '  budget-text-50:\n',
		find: /value: .*/,
		put: 'value: 55',
		mark: 'value: 1/2',
		markAfter: '  budget-sales-marketing:\n',
		says: '`budget-sales-marketing` goes from 50 to 70, and its ends are `budget-text-50` (55) and `budget-text-70` (70): change both'
	},
	{
		name: 'a range that is none',
		file: figures,
		after: '\nrelations:\n',
		find: 'range: budget-sales-marketing',
		put: 'range: budget-text-50',
		and: [
			{
				file: figures,
				after: '\nrelations:\n',
				find: 'ends: [budget-text-50, ',
				put: 'ends: [exhibit-sales, '
			}
		],
		mark: 'value: 50',
		markAfter: '  budget-text-50:\n',
		says: '`budget-text-50` is no range, and cannot have the ends `exhibit-sales` (50) and `budget-text-70` (70)'
	},
	{
		name: 'a rating over the highest there is',
		file: figures,
		after: '  barrier-unwilling:\n',
		find: /value: .*/,
		put: 'value: 12',
		says: '`barrier-unwilling` (12) is more than `barrier-scale` (10) before it'
	},
	{
		name: 'a share that is no longer the sum of those it was split into',
		file: figures,
		after: '  scaling-2025:\n',
		find: /value: .*/,
		put: 'value: 39',
		mark: 'parts: [scaling-31',
		says: 'these parts add up to 38, but `scaling-2025` is 39'
	},
	{
		name: 'a relation without its brackets',
		file: figures,
		after: '\nrelations:\n',
		find: '[regular-use-2024, regular-use-88]',
		put: 'regular-use-2024, regular-use-88',
		says: '`rises` must be a list, each entry on its own line after a hyphen, or in [ ] with commas'
	},
	{
		name: 'two relations in one entry',
		file: figures,
		after: '\nrelations:\n',
		find: '  - same: [regular-use-88',
		put: '    same: [regular-use-88',
		says: '`same` cannot stand in one entry with `rises`: begin it with a hyphen of its own'
	},
	{
		name: 'a relation that stands twice',
		file: figures,
		find: '  - same: [regular-use-88, gap-use-88]\n',
		put: '  - same: [regular-use-88, gap-use-88]\n  - same: [regular-use-88, gap-use-88]\n',
		mark: '  - same: [regular-use-88, gap-use-88]\n',
		markAfter: '  - same: [regular-use-88, gap-use-88]\n',
		says: 'this stands under `relations` already: remove it'
	}
];

/** Relations that were typed wrong since the last commit. */
export const editedRelations: Broken[] = [
	{
		name: 'a rise that is turned round',
		file: figures,
		find: 'rises: [abandoned-2024, abandoned-2025]',
		put: 'rises: [abandoned-2025, abandoned-2024]',
		says: 'the story tells a rise from `abandoned-2025` (42) to `abandoned-2024` (17), and this is none: fix the value, or the order under `relations`'
	},
	{
		name: 'a relation that is new, and does not hold',
		file: figures,
		after: '\nrelations:\n',
		find: '  - same: [',
		put: '  - same: [abandoned-2025, data-obstacle-62]\n  - same: [',
		mark: 'same: [abandoned',
		says: '`abandoned-2025` (42) and `data-obstacle-62` (62) are one number in two contexts'
	},
	{
		name: 'a relation that is typed before itself',
		file: figures,
		after: '\nrelations:\n',
		find: '  - rises: [regular-use-2024, ',
		put: '  - same: [regular-use-88, gap-use-88]\n  - rises: [regular-use-2024, ',
		mark: 'same: [',
		says: 'this stands under `relations` already: remove it'
	},
	{
		name: 'a range that is no longer told by its ends',
		file: figures,
		find: '  - range: budget-sales-marketing\n    ends: [budget-text-50, budget-text-70]\n',
		put: '',
		mark: 'relations:',
		markAfter: '\n',
		says: '`range: budget-sales-marketing, ends: [budget-text-50, budget-text-70]` was checked at each build, still holds and is gone'
	},
	{
		name: 'a relation of which a figure is mistyped, told as that alone',
		file: figures,
		after: '\nrelations:\n',
		find: 'same: [regular-use-88, gap-use-88]',
		put: 'same: [regular-use-88, gap-use-888]',
		says: '`gap-use-888` is not a figure: did you mean `gap-use-88`?'
	}
];
