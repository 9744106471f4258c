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
		says: 'this funnel grows: `genai-task-used` (99) is more than `genai-task-piloted`',
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
		says: 'this funnel grows: `poc-apj-launched` (23) is more than `poc-apj-live` (3) before it'
	},
	{
		name: 'a funnel that grows to a derived figure',
		file: figures,
		after: '\nrelations:\n',
		find: '[poc-launched, poc-in-production]',
		put: '[poc-in-production, poc-lost]',
		mark: '  poc-lost:\n',
		markAfter: '\nderived:\n',
		says: 'this funnel grows: `poc-lost`'
	},
	{
		name: 'a rise that falls',
		file: figures,
		after: '  abandoned-2025:\n',
		find: /value: .*/,
		put: 'value: 15',
		mark: 'value: 15',
		says: 'the story tells a rise from `abandoned-2024` (17) to `abandoned-2025` (15), and this is none: fix the value, or rewrite what says so (content/'
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
		name: 'a relation that stands twice',
		file: figures,
		find: '  - same: [regular-use-88, gap-use-88]\n',
		put: '  - same: [regular-use-88, gap-use-88]\n  - same: [regular-use-88, gap-use-88]\n',
		mark: '  - same: [regular-use-88, gap-use-88]\n',
		markAfter: '  - same: [regular-use-88, gap-use-88]\n',
		says: 'this stands under `relations` already: remove it'
	}
];
