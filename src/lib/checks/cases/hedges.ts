import { article, chart, figures, site, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';

/** Words that contradict their number. */
export const hedges: Broken[] = [
	{
		name: '“about” before a figure that is “more than”',
		file: article('6-integration'),
		find: '<Figure id="stack-upgrades-86" />',
		put: 'about <Figure id="stack-upgrades-86" />',
		mark: 'about <Figure',
		says: '“about” contradicts the figure, which is “more than”'
	},
	{
		name: '“nearly” at the end of the line before an exact figure',
		file: article('6-integration'),
		after: '<Step frame="leaders">\n',
		find: '<Figure id="security-leaders-53" />',
		put: 'nearly\n<Figure id="security-leaders-53" />',
		mark: '<Figure id="security-leaders-53"',
		says: '“nearly” contradicts the figure, which is “exactly”'
	},
	{
		name: '“more than” said twice',
		file: article('6-integration'),
		find: '<Figure id="stack-upgrades-86" />',
		put: 'more than <Figure id="stack-upgrades-86" />',
		mark: 'more than <Figure',
		says: '“more than” is said twice: the figure brings its own “more than”; remove the typed one'
	},
	{
		name: '“fewer than” before the source’s own value',
		file: article('4-returns'),
		find: '<Figure id="scaled-under-20" voice="source" />',
		put: 'less than <Figure id="scaled-under-20" voice="source" />',
		mark: 'less than <Figure',
		says: '“less than” contradicts the figure, which is “exactly”'
	},
	{
		name: '“about” before a bound in a chart',
		file: chart('integration'),
		after: '  upgrades:\n',
		find: 'from there on: {stack-upgrades-86}',
		put: 'from there on: about {stack-upgrades-86}',
		mark: 'about {stack-upgrades-86}',
		says: '“about” contradicts the figure, which is “more than”'
	},
	{
		name: '“over” before an exact figure in a note',
		file: figures,
		after: abandoned,
		find: '{projects-scrapped-46}',
		put: 'over {projects-scrapped-46}',
		mark: 'over {projects-scrapped-46}',
		says: '“over” contradicts the figure, which is “exactly”'
	},
	{
		name: '“or so” after a number',
		file: article('6-integration'),
		find: '<Figure id="stack-upgrades-86" />',
		put: '<Figure id="stack-upgrades-86" /> or so',
		says: '“or so” makes another number of one that is “more than” by itself: remove it, or change the qualifier in figures.yaml'
	},
	{
		name: '“oder mehr” after a number of a translation',
		file: 'content/de/article/2-giving-up.svx',
		find: '<Figure id="abandoned-2024" />',
		put: '<Figure id="abandoned-2024" /> oder mehr',
		says: '“oder mehr” makes another number of one that is “exactly” by itself'
	},
	{
		name: '“nearly” said twice in the site’s texts',
		file: site,
		after: 'opening: ',
		find: 'The other',
		put: 'Of leaders, nearly {legacy-60}. The other',
		mark: 'nearly {legacy-60}',
		says: '“nearly” is said twice',
		also: 1
	}
];
