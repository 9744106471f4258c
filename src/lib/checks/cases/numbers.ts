import { figures, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';

/** Numbers that cannot be. */
export const numbers: Broken[] = [
	{
		name: 'a percentage over a hundred',
		file: figures,
		after: abandoned,
		find: /value: .*/,
		put: 'value: 101',
		mark: 'value: 101',
		says: '`value` is over 100, and a percentage cannot be'
	},
	{
		name: 'a percentage over a hundred, as a fraction',
		file: figures,
		after: '  poc-next-edition:\n',
		find: /value: .*/,
		put: 'value: 3/2',
		mark: 'value: 3/2',
		says: '`value` is over 1, and a fraction of unit percent is a share of one'
	},
	{
		name: 'a number a hair from a whole one',
		file: figures,
		after: abandoned,
		find: /value: .*/,
		put: 'value: 42.00000000000001',
		mark: 'value: 42.0',
		says: '`value` has more decimals than the one that readers are shown'
	},
	{
		name: 'a percentage over a hundred, of the source’s own',
		file: figures,
		after: '  genai-95:\n',
		find: /(?<=differs:\n\s+)value: .*/,
		put: 'value: 950',
		mark: 'value: 950',
		says: '`value` is over 100'
	},
	{
		name: 'a range that ends over a hundred',
		file: figures,
		after: '  census-use:\n',
		find: /to: .*/,
		put: 'to: 200',
		mark: 'to: 200',
		says: '`to` is over 100'
	},
	{
		name: 'a number below zero',
		file: figures,
		after: abandoned,
		find: /value: .*/,
		put: 'value: -42',
		mark: 'value: -42',
		says: '`value` is below zero'
	},
	{
		name: 'more decimals than readers are shown',
		file: figures,
		after: '  barrier-model-quality:\n',
		find: 'value: 7.5',
		put: 'value: 7.52',
		says: '`value` has more decimals than the one that readers are shown: write it with one, or with none'
	},
	{
		name: 'a count that is not whole',
		file: figures,
		after: '  poc-launched:\n',
		find: /value: .*/,
		put: 'value: 33.5',
		mark: 'value: 33.5',
		says: '`value` is a count, so it must be whole'
	},
	{
		name: 'a fraction over zero',
		file: figures,
		after: '  poc-next-edition:\n',
		find: /value: .*/,
		put: 'value: 1/0',
		mark: 'value: 1/0',
		says: '`value` divides by zero'
	},
	{
		name: 'a value without a unit',
		file: figures,
		after: abandoned,
		find: /.*unit: .*\n/,
		put: '',
		mark: 'value:',
		says: '`value` needs a `unit` beside it: percent, count'
	},
	{
		name: 'a unit without a value',
		file: figures,
		after: '  wasted-billions:\n',
		find: '    counts:',
		put: '    unit: dollars\n    counts:',
		mark: 'unit: dollars',
		says: '`unit` needs a `value` beside it, or must go'
	},
	{
		name: 'a range without its high end',
		file: figures,
		after: '  census-use:\n',
		find: /.*to: .*\n/,
		put: '',
		mark: 'qualifier: range',
		says: '`qualifier` is “range”, so the high end must be given as `to`'
	},
	{
		name: 'a range upside down',
		file: figures,
		after: '  census-use:\n',
		find: /to: .*/,
		put: 'to: 2',
		mark: 'to: 2',
		says: '`to` must be higher than `value`'
	},
	{
		name: 'a high end that is no range',
		file: figures,
		after: abandoned,
		find: '    unit:',
		put: '    to: 50\n    unit:',
		mark: 'to: 50',
		says: '`to` goes with the qualifier “range” only'
	},
	{
		name: 'a percentage of more than a hundred',
		file: figures,
		after: '  mature-1:\n',
		find: /value: .*/,
		put: 'value: 100',
		and: [{ file: figures, after: '  mature-1:\n', find: 'exactly', put: 'more than' }],
		mark: 'qualifier: more than',
		says: '`mature-1` is “more than 100%”, and no percentage is more than 100; fix `qualifier` or `value`'
	},
	{
		name: 'a percentage of at least a hundred',
		file: figures,
		after: '  mature-1:\n',
		find: /value: .*/,
		put: 'value: 100',
		and: [{ file: figures, after: '  mature-1:\n', find: 'exactly', put: 'at least' }],
		mark: 'qualifier: at least',
		says: 'and a percentage of at least 100 is 100: write `exactly`'
	},
	{
		name: 'a percentage of at most a hundred',
		file: figures,
		after: '  mature-1:\n',
		find: /value: .*/,
		put: 'value: 100',
		and: [{ file: figures, after: '  mature-1:\n', find: 'exactly', put: 'at most' }],
		mark: 'qualifier: at most',
		says: 'which is true of every percentage'
	},
	{
		name: 'fewer than none',
		file: figures,
		after: '  mature-1:\n',
		find: /value: .*/,
		put: 'value: 0',
		and: [{ file: figures, after: '  mature-1:\n', find: 'exactly', put: 'fewer than' }],
		mark: 'qualifier: fewer than',
		says: '`mature-1` is “fewer than 0%”, and nothing is fewer than 0'
	},
	{
		name: 'nearly none',
		file: figures,
		after: '  mature-1:\n',
		find: /value: .*/,
		put: 'value: 0',
		and: [{ file: figures, after: '  mature-1:\n', find: 'exactly', put: 'nearly' }],
		mark: 'qualifier: nearly',
		says: 'and nothing comes near 0 from below'
	},
	{
		name: 'at least none',
		file: figures,
		after: '  mature-1:\n',
		find: /value: .*/,
		put: 'value: 0',
		and: [{ file: figures, after: '  mature-1:\n', find: 'exactly', put: 'at least' }],
		mark: 'qualifier: at least',
		says: 'which is true of every number'
	},
	{
		name: 'more than a hundred per cent, of the source’s own',
		file: figures,
		after: '  fail-twice-it:\n',
		find: 'value: 80',
		put: 'value: 100',
		mark: 'qualifier: more than',
		says: '`fail-twice-it` is “more than 100%”'
	},
	{
		name: 'a claim without a number among figures that share one',
		file: figures,
		after: '\nunlike:\n',
		find: 'data-sources-42]',
		put: 'data-sources-42, case-walmart]',
		mark: 'figures: [abandoned-2025',
		says: '`case-walmart` has no number that it could share with the others here: take it out'
	},
	{
		name: 'certainty without a source',
		file: figures,
		after: abandoned,
		find: /.*source: .*\n/,
		put: '',
		mark: 'certainty:',
		says: '`certainty` needs a `source`, unless it is “not-found”'
	}
];
