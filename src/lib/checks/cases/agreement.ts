import { article, figures, site, type Broken, type Edit } from './edit.ts';

export const inProduction = (value: number): Pick<Broken, 'file' | 'after' | 'find' | 'put'> => ({
	file: figures,
	after: '  poc-in-production:\n',
	find: 'value: 4',
	put: `value: ${value}`
});
/** The share that follows from the ratio, so that the two agree. */
export const share = (value: number): Edit => ({
	file: figures,
	after: '  poc-not-in-production:\n',
	find: 'value: 88',
	put: `value: ${value}`
});
export const says = (id: string, value: number) =>
	`\`${id}\` is ${value} now, and the words around it speak of several in content/`;

/** Words that go with several, around a figure that is one or none. */
export const agreement: Broken[] = [
	{
		name: 'one that “are”',
		...inProduction(1),
		and: [share(97)],
		says: says('poc-in-production', 1)
	},
	{
		name: 'one “years”',
		file: figures,
		after: '  invest-years:\n',
		find: 'value: 3',
		put: 'value: 1',
		says: says('invest-years', 1)
	},
	{
		name: 'one “data sources”',
		file: figures,
		after: '  data-sources-eight:\n',
		find: 'value: 8',
		put: 'value: 1',
		says: says('data-sources-eight', 1)
	},
	{
		name: 'a form that is missing',
		file: site,
		after: 'opening: >-\n',
		find: '{poc-in-production as words cap} are',
		put: '{poc-in-production as words cap (are)}',
		says: 'the noun “are” needs its singular and its plural'
	},
	{
		name: 'one of a number that only a new sentence shows',
		file: article('6-integration'),
		find: 'That leaves security.',
		put: 'Begin with <Figure id="spare-1" /> ideas.',
		and: [
			{
				file: figures,
				find: '\nfigures:\n',
				put: '\nfigures:\n  spare-1:\n    value: 1\n    unit: count\n    counts: Spares\n    of: Stores\n    when: unknown\n    certainty: not-found\n'
			}
		],
		mark: 'value: 1',
		markIn: figures,
		markAfter: 'spare-1:\n',
		says: says('spare-1', 1)
	}
];
