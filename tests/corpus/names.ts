import { article, chart, figures, site, sources, type Broken } from './content.ts';

const abandoned = '  abandoned-2025:\n';

/** Names that lead nowhere, what is there for nothing, and what does not follow. */
export const names: Broken[] = [
	{
		name: 'a source that nobody cites',
		file: sources,
		find: /$/,
		put: '\nspare:\n  title: A spare report\n  publisher: Somebody\n  short: Somebody\n  read: own text\n',
		mark: 'spare:',
		says: 'no figure cites the source `spare`: cite it, or remove it'
	},
	{
		name: 'a source that lost its last figure',
		file: figures,
		after: '  census-use:\n',
		find: 'source: census-btos',
		put: 'source: sp-2025',
		mark: 'census-btos:',
		markIn: sources,
		says: 'no figure cites the source `census-btos`'
	},
	{
		name: 'a figure that nothing shows',
		file: figures,
		find: '  wasted-billions:\n',
		put: '  spare:\n    counts: Spares\n    of: Stores\n    when: unknown\n    certainty: not found\n  wasted-billions:\n',
		mark: '  spare:',
		says: 'nothing shows the figure `spare`: use it in the prose, a chart or another figure’s text, or remove it'
	},
	{
		name: 'a derived figure that nothing shows',
		file: figures,
		find: '\nderived:\n',
		put: '\nderived:\n  spare:\n    from:\n      sum: [poc-launched, poc-in-production]\n    unit: count\n    counts: Spares\n',
		mark: '  spare:',
		says: 'nothing shows the figure `spare`'
	},
	{
		name: 'a figure that the prose no longer shows',
		file: article('2-returns'),
		find: /<Figure id="mature-1" \/>/,
		put: '<Figure id="invest-more-92" />',
		and: [{ file: figures, after: '  invest-more-92:\n', find: '{mature-1}', put: 'a part' }],
		mark: '  mature-1:',
		markIn: figures,
		says: 'nothing shows the figure `mature-1`'
	},
	{
		name: 'an unknown source',
		file: figures,
		after: abandoned,
		find: 'sp-2025',
		put: 'sp-2052',
		mark: 'source: sp-2052',
		says: '`sp-2052` is not in sources.yaml: did you mean `sp-2025`?'
	},
	{
		name: 'a source far from any other',
		file: figures,
		after: abandoned,
		find: 'sp-2025',
		put: 'the-world-almanac',
		mark: 'source: the-world-almanac',
		says: '`the-world-almanac` is not in sources.yaml: add it there, or name another'
	},
	{
		name: 'an unknown figure in the prose',
		file: article('4-integration'),
		find: 'id="stack-upgrades-86"',
		put: 'id="stack-upgrade-86"',
		mark: 'stack-upgrade-86',
		says: '`stack-upgrade-86` is not a figure: did you mean `stack-upgrades-86`?'
	},
	{
		name: 'a figure in the prose far from any other',
		file: article('7-close'),
		find: '<Figure id="gap-use-88" />',
		put: '<Figure id="gap-use-88" /> (or <Figure id="my-own-guess" />)',
		mark: 'my-own-guess',
		says: '`my-own-guess` is not a figure: name one that stands in figures.yaml, or add it there'
	},
	{
		name: 'an unknown figure in a derived one',
		file: figures,
		after: '  poc-lost:\n',
		find: 'poc-in-production',
		put: 'poc-in-prodution',
		mark: 'poc-in-prodution',
		says: '`poc-in-prodution` is not a figure: did you mean `poc-in-production`?'
	},
	{
		name: 'an unknown figure in a funnel',
		file: figures,
		after: '\nrelations:\n',
		find: 'genai-task-piloted',
		put: 'genai-task-pilotd',
		mark: 'genai-task-pilotd',
		says: '`genai-task-pilotd` is not a figure: did you mean `genai-task-piloted`?'
	},
	{
		name: 'an unknown whole',
		file: figures,
		after: '\nrelations:\n',
		find: 'whole: budget-hundred',
		put: 'whole: budget-hundert',
		mark: 'whole: budget-hundert',
		says: '`budget-hundert` is not a figure: did you mean `budget-hundred`?'
	},
	{
		name: 'an unknown part',
		file: figures,
		after: 'whole: budget-hundred\n',
		find: 'exhibit-finance',
		put: 'exhibit-finances',
		mark: 'parts: [',
		says: '`exhibit-finances` is not a figure: did you mean `exhibit-finance`?'
	},
	{
		name: 'an unknown figure among unlike ones',
		file: figures,
		after: '\nunlike:\n',
		find: 'regular-use-88',
		put: 'regular-use-89',
		mark: 'regular-use-89',
		says: '`regular-use-89` is not a figure: did you mean `regular-use-88`?'
	},
	{
		name: 'an unknown figure in a note of several lines',
		file: figures,
		after: abandoned,
		find: '{projects-scrapped-46}',
		put: '{projects-scraped-46}',
		mark: '{projects-scraped-46}',
		says: '{projects-scraped-46} names no figure: did you mean `projects-scrapped-46`?'
	},
	{
		name: 'an unknown figure in a source’s text',
		file: sources,
		after: 'nanda-2025:\n',
		find: '{nanda-initiatives}',
		put: '{nanda-initiative}',
		mark: '{nanda-initiative}',
		says: '{nanda-initiative} names no figure: did you mean `nanda-initiatives`?',
		also: 1
	},
	{
		name: 'an unknown figure in the site’s texts',
		file: site,
		after: 'opening: ',
		find: '{poc-lost as words}',
		put: '{poc-loss as words}',
		mark: '{poc-loss as words}',
		says: '{poc-loss} names no figure: did you mean `poc-lost`?'
	},
	{
		name: 'an unknown figure in a chart',
		file: chart('funnel'),
		after: 'labels:\n',
		find: '{poc-launched}',
		put: '{poc-lanched}',
		mark: '{poc-lanched}',
		says: '{poc-lanched} names no figure: did you mean `poc-launched`?'
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
		says: '`abandoned-2025` has no value of the source’s own (`differs`)'
	},
	{
		name: 'the number of a claim without one',
		file: site,
		after: 'opening: ',
		find: '{poc-lost as words}',
		put: '{wasted-billions}',
		mark: '{wasted-billions}',
		says: '`wasted-billions` has no value: say it in words instead'
	},
	{
		name: 'a figure both cited and derived',
		file: figures,
		find: '\nderived:\n',
		put: '\nderived:\n  poc-launched:\n    from:\n      sum: [poc-lost, poc-in-production]\n    unit: count\n    counts: All of them\n',
		mark: '  poc-launched:',
		markAfter: '\nderived:\n',
		says: '`poc-launched` is both cited and derived: rename one'
	},

	// What does not follow
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
		says: 'these parts add up to 90, but `budget-hundred` is 100: mend a value, or the list'
	},
	{
		name: 'parts that count one twice',
		file: figures,
		after: 'whole: budget-hundred\n',
		find: 'exhibit-service, ',
		put: 'exhibit-service, exhibit-service, ',
		mark: 'parts: [',
		says: 'these parts add up to 110, but `budget-hundred` is 100'
	},
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
		mark: 'share: [poc-apj-live',
		says: '`poc-apj-share` divides by zero',
		also: 1
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
		also: 1
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
		says: '`abandon-points` comes out below zero: name the larger figure first'
	},

	// Words that contradict their number
	{
		name: '“about” before a figure that is “more than”',
		file: article('4-integration'),
		find: '<Figure id="stack-upgrades-86" />',
		put: 'about <Figure id="stack-upgrades-86" />',
		mark: 'about <Figure',
		says: '“about” contradicts the figure, which is “more than”'
	},
	{
		name: '“nearly” at the end of the line before an exact figure',
		file: article('4-integration'),
		after: '<Step frame="leaders">\n',
		find: '<Figure id="security-leaders-53" />',
		put: 'nearly\n<Figure id="security-leaders-53" />',
		mark: '<Figure id="security-leaders-53"',
		says: '“nearly” contradicts the figure, which is “exactly”'
	},
	{
		name: '“more than” said twice',
		file: article('4-integration'),
		find: '<Figure id="stack-upgrades-86" />',
		put: 'more than <Figure id="stack-upgrades-86" />',
		mark: 'more than <Figure',
		says: '“more than” is said twice: the figure brings its own “more than”; remove the typed one'
	},
	{
		name: '“fewer than” before the source’s own value',
		file: article('2-returns'),
		find: '<Figure id="scaled-under-20" voice="source" />',
		put: 'less than <Figure id="scaled-under-20" voice="source" />',
		mark: 'less than <Figure',
		says: '“less than” contradicts the figure, which is “exactly”'
	},
	{
		name: '“about” before a bound in a chart',
		file: chart('integration'),
		after: '  upgrades:\n',
		find: 'fading: {stack-upgrades-86}',
		put: 'fading: about {stack-upgrades-86}',
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
		name: '“nearly” said twice in the site’s texts',
		file: site,
		after: 'opening: ',
		find: 'The other',
		put: 'Of leaders, nearly {legacy-60}. The other',
		mark: 'nearly {legacy-60}',
		says: '“nearly” is said twice'
	},

	// Charts
	{
		name: 'a figure without a source in a picture',
		file: figures,
		after: '  gap-use-88:\n',
		find: /.*source: .*\n.*certainty: .*\n/,
		put: '    certainty: not found\n',
		mark: '  use:',
		markIn: chart('use-and-scale'),
		says: 'this picture draws `gap-use-88`, for which no source was found: such a figure may be told, never drawn',
		also: 1
	},
	{
		name: 'a picture that rests on a figure without a source',
		file: figures,
		after: '  security-practitioners-62:\n',
		find: /.*source: .*\n.*certainty: .*\n/,
		put: '    certainty: not found\n',
		mark: '  practitioners:',
		markIn: chart('security'),
		says: 'this picture draws `security-practitioners-62`, for which no source was found'
	},
	{
		name: 'a frame that the chart does not have',
		file: chart('security'),
		after: 'frames:\n',
		find: '  practitioners:',
		put: '  practicioners:',
		mark: '  practicioners:',
		says: 'the chart has no frame “practicioners”: did you mean `practitioners`?',
		also: 1
	},
	{
		name: 'a frame without its texts',
		file: chart('security'),
		find: /\n {2}practitioners:\n(?: {4}.*\n)+/,
		put: '\n',
		mark: 'frames:',
		says: 'the frame “practitioners” has no text: add `practitioners:`'
	},
	{
		name: 'a label that the picture does not have',
		file: chart('security'),
		after: 'labels:\n',
		find: 'leaders:',
		put: 'leader:',
		mark: 'leader:',
		says: 'the chart has no label “leader”: did you mean `leaders`?',
		also: 1
	},
	{
		name: 'a label without its text',
		file: chart('security'),
		after: '  practitioners:\n',
		find: /.*gap: .*\n?/,
		put: '',
		mark: 'labels:',
		says: 'the label “gap” has no text: add `gap:`'
	}
];
