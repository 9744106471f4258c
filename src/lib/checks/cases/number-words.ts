import { article, type Broken } from './edit.ts';

/** Numbers in words, in signs and in other digits, and names that are on no list. */
export const numberWords: Broken[] = [
	{
		name: 'a third of something',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'A third of firms closed the purse.',
		mark: 'third of',
		says: '“third” is a bare number'
	},
	{
		name: 'a fraction in one sign',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'Of them ½ closed the purse.',
		mark: '½',
		says: '“½” is a bare number'
	},
	{
		name: 'a number of times in a verb',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'The purse has trebled.',
		mark: 'trebled',
		says: '“trebled” is a bare number'
	},
	{
		name: 'a share in a verb',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'The purse has halved.',
		mark: 'halved',
		says: '“halved” is a bare number'
	},
	{
		name: 'a number of times in an adverb',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'They closed it twice.',
		mark: 'it twice',
		says: '“twice” is a bare number'
	},
	{
		name: 'dozens',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'Dozens closed the purse.',
		mark: 'Dozens',
		says: '“Dozens” is a bare number'
	},
	{
		name: 'a number of folds',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'The purse grew tenfold.',
		mark: 'tenfold',
		says: '“tenfold” is a bare number'
	},
	{
		name: 'odds of one in two',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'One in two closed the purse.',
		mark: 'One in two',
		says: '“One in two” is a bare number'
	},
	{
		name: 'nothing as a number',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'Zero firms closed the purse.',
		mark: 'Zero',
		says: '“Zero” is a bare number'
	},
	{
		name: 'digits of another script',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'Of them ٤٢ closed the purse.',
		mark: '٤٢',
		says: '“٤٢” is a bare number'
	},
	{
		name: 'a sum in euros',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'They spent €3 on it.',
		mark: '€3',
		says: '“€3” is a bare number'
	},
	{
		name: 'a name that is not on the list',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'The purse of GPT-9 is closed.',
		mark: '9 is',
		says: '“9” is a bare number'
	},
	{
		name: 'a name with more digits than that on the list',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'The purse of GPT-4.7 is closed.',
		mark: '4.7',
		says: '“4.7” is a bare number'
	},
	{
		name: 'a day of the month as German writes it',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'It was 7. November 2025.',
		mark: '7. November',
		says: '“7. November 2025” is a day in another form than the others: write it as in 7 November 2025'
	},
	{
		name: 'a day of the month as Americans write it',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'It was November 7, 2025.',
		mark: 'November 7',
		says: '“November 7, 2025” is a day in another form'
	},
	{
		name: 'a Roman numeral',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'Of the firms, III closed the purse.',
		mark: 'III',
		says: '“III” is a bare number'
	},
	{
		name: 'a sign for per cent without a number',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'Few % closed the purse.',
		mark: '% closed',
		says: '“%” is a bare number'
	},
	{
		name: 'a trio',
		file: article('4-returns'),
		find: 'Yet spending goes on.',
		put: 'A trio of firms closed the purse.',
		mark: 'trio',
		says: '“trio” is a bare number'
	}
];
