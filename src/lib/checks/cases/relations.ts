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
		also: 1
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
		says: 'these parts add up to 110, but `budget-hundred` is 100'
	}
];
