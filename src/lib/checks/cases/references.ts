import { article, chart, figures, site, sources, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';
const integration = article('6-integration');

/** Numbers called for in a text that there are not. */
export const references: Broken[] = [
	{
		name: 'an unknown figure in the prose',
		file: article('6-integration'),
		find: 'id="stack-upgrades-86"',
		put: 'id="stack-upgrade-86"',
		mark: 'stack-upgrade-86',
		says: '`stack-upgrade-86` is not a figure: did you mean `stack-upgrades-86`?'
	},
	{
		name: 'a figure in the prose far from any other',
		file: article('9-gap'),
		find: '<Figure id="gap-use-88" />',
		put: '<Figure id="gap-use-88" /> (or <Figure id="my-own-guess" />)',
		mark: 'my-own-guess',
		says: '`my-own-guess` is not a figure: name one that stands in figures.yaml, or add it there'
	},
	{
		name: 'an unknown figure in a note of several lines',
		file: figures,
		after: abandoned,
		find: '{projects-scrapped-46}',
		put: '{projects-scraped-46}',
		mark: '{projects-scraped-46}',
		says: '`projects-scraped-46` is not a figure: did you mean `projects-scrapped-46`?'
	},
	{
		name: 'an unknown figure in a source’s text',
		file: sources,
		after: 'nanda-2025:\n',
		find: '{nanda-initiatives}',
		put: '{nanda-initiative}',
		mark: '{nanda-initiative}',
		says: '`nanda-initiative` is not a figure: did you mean `nanda-initiatives`?',
		also: 1
	},
	{
		name: 'an unknown figure in the site’s texts',
		file: site,
		after: 'opening: ',
		find: '{poc-lost as words}',
		put: '{poc-loss as words}',
		mark: '{poc-loss as words}',
		says: '`poc-loss` is not a figure: did you mean `poc-lost`?'
	},
	{
		name: 'an unknown figure in a chart',
		file: chart('funnel'),
		after: 'labels:\n',
		find: '{poc-launched}',
		put: '{poc-lanched}',
		mark: '{poc-lanched}',
		says: '`poc-lanched` is not a figure: did you mean `poc-launched`?'
	},
	{
		name: 'a placeholder that cannot be read',
		file: chart('funnel'),
		after: '  production:\n',
		find: '{poc-launched}',
		put: '{poc-launched in words}',
		mark: '{poc-launched in words}',
		says: '“{poc-launched in words}” is not a placeholder: write {id}'
	},
	{
		name: 'a name in other brackets than braces',
		file: chart('abandonment'),
		after: 'before:\n',
		find: '{abandoned-2024}',
		put: '(abandoned-2024)',
		mark: '(abandoned-2024)',
		says: '`abandoned-2024` is the name of a figure, which readers would see: write {abandoned-2024}'
	},
	{
		name: 'a name without its braces, which ends in a number',
		file: chart('integration'),
		after: '  upgrades:\n',
		find: 'from there on: {stack-upgrades-86}',
		put: 'from there on: stack-upgrades-86',
		says: '`stack-upgrades-86` is the name of a figure'
	},
	{
		name: 'a name without its tag in the prose',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: 'stack-upgrades-86',
		says: '`stack-upgrades-86` is the name of a figure, which readers would see: write <Figure id="stack-upgrades-86" />'
	},
	{
		name: 'a brace left open',
		file: site,
		after: 'opening: ',
		find: '{poc-lost as words}',
		put: '{poc-lost as words',
		mark: '{poc-lost as words',
		says: '“{” is not a placeholder'
	},
	{
		name: 'a source’s own value that is not there',
		file: chart('abandonment'),
		after: 'after:\n',
		find: '{abandoned-2025}',
		put: '{abandoned-2025:source}',
		mark: '{abandoned-2025:source}',
		says: '`abandoned-2025` has no value of the source’s own'
	},
	{
		name: 'the number of a claim without one',
		file: site,
		after: 'opening: ',
		find: '{poc-lost as words}',
		put: '{wasted-billions}',
		mark: '{wasted-billions}',
		says: '`wasted-billions` has no value to show: say it in words instead'
	},
	{
		name: 'the voice of a source that says nothing else',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: '<Figure id="stack-upgrades-86" voice="source" />',
		mark: 'voice="source"',
		says: '`stack-upgrades-86` has no value of the source’s own'
	},
	{
		name: 'a claim without its words',
		file: article('3-what-95-counts'),
		find: /<Figure id="wasted-billions">.*<\/Figure>/,
		put: '<Figure id="wasted-billions" />',
		mark: '<Figure id="wasted-billions" />',
		says: '`wasted-billions` has no value to show: put the claim’s words between <Figure …> and </Figure>'
	},
	{
		name: 'a curly quote around a name',
		file: integration,
		find: 'id="stack-upgrades-86"',
		put: 'id=“stack-upgrades-86”',
		mark: '<Figure id=“',
		says: 'the quotation marks around a value in a tag are straight: write id="stack-upgrades-86"'
	}
];
