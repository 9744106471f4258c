import { article, sources, site, chart, figures, type Broken } from './edit.ts';

/** Charts that do not fit their pictures. */
export const charts: Broken[] = [
	{
		name: 'a figure without a source in a picture',
		file: figures,
		after: '  gap-use-88:\n',
		find: /.*source: .*\n.*certainty: .*\n/,
		put: '    certainty: not-found\n',
		mark: '  use:',
		markIn: chart('use-and-scale'),
		says: 'this picture draws `gap-use-88`, for which no source was found: such a figure may be told, never drawn',
		also: 2
	},
	{
		name: 'a picture that rests on a figure without a source',
		file: figures,
		after: '  security-practitioners-62:\n',
		find: /.*source: .*\n.*certainty: .*\n/,
		put: '    certainty: not-found\n',
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
		name: 'frames in another order than those of the chart',
		file: chart('security'),
		find: /( {2}leaders:\n(?: {4}.*\n)+)( {2}practitioners:\n(?: {4}.*\n)+)/,
		put: `  practitioners:
    title: "Among practitioners it is {security-practitioners-62}"
    description: "Beside {security-leaders-53}: {security-gap} beyond."
    counted: "Leaders and practitioners in one survey"
    labels:
      leaders: "{security-leaders-53} of leaders"
      practitioners: "{security-practitioners-62} of practitioners"
  leaders:
    title: "{security-leaders-53} of leaders put security first"
    description: "A point stands at {security-leaders-53}."
    counted: "Respondents in leadership, on AI agents"
    labels:
      leaders: "{security-leaders-53} of leaders"
`,
		mark: '  leaders:\n    title',
		says: 'the frame “leaders” is out of turn: the frames of this chart are leaders, practitioners; move it'
	},
	{
		name: 'an old name of a chart that another chart has',
		file: chart('security'),
		find: 'frames:\n',
		put: 'was: [funnel]\nframes:\n',
		mark: 'funnel',
		says: '“funnel” is the name of a chart, or an old name of one, already: take it out'
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
		find: /.*practitioners: .*\n?/,
		put: '',
		mark: 'labels:',
		says: 'the label “practitioners” has no text: add `practitioners:`'
	},
	{
		name: 'a label that is longer than its place',
		file: chart('abandonment'),
		after: '  after:\n',
		find: 'had dropped most of their AI work; outlined: {abandoned-2024} before"',
		put: 'of companies in the survey had dropped most of the AI initiatives that they had begun, before any of these reached production, as they told S&P Global"',
		mark: 'after: "{',
		says: 'this label leaves the picture: say it in fewer words',
		also: 1
	},
	{
		name: 'a headline of a frame that is longer than three lines',
		file: chart('abandonment'),
		after: '  after:\n',
		find: 'One survey later: {abandoned-2025}',
		put: `One survey later: {abandoned-2025}${' and still more of them'.repeat(6)}`,
		mark: 'title: "One survey',
		says: 'lines on a phone, and has room for 3: say it in fewer words'
	},
	{
		name: 'a line on what is counted that is longer than three',
		file: chart('abandonment'),
		after: '  after:\n',
		find: 'S&P Global, published 2025',
		put: `S&P Global, published 2025${' and still more of them'.repeat(6)}`,
		mark: 'counted: "',
		says: 'and has room for 3: say it in fewer words'
	},
	{
		name: 'a name of a chart of three hundred letters',
		file: chart('abandonment'),
		find: /^title: .*/m,
		put: `title: Companies that dropped ${'most '.repeat(60)}of their work`,
		says: 'letters long, and has room for 90 at most'
	},
	{
		name: 'a label of a hundred and thirty letters',
		file: chart('abandonment'),
		after: '  before:\n',
		find: /rest: .*/,
		put: `rest: "The others${' went on and on'.repeat(9)}"`,
		says: 'this label is 145 letters long, and has room for 120 at most',
		also: 1
	},
	{
		name: 'a description of the site of more letters than a preview shows',
		file: site,
		find: /\ndescription: .*(?:\n {2}.*)*/,
		put: `\ndescription: Why pilots stall${' and stall'.repeat(30)}.`,
		mark: /(?<=\ndescription: )Why/,
		says: 'this description is 317 letters long, and has room for 200 at most'
	},
	{
		name: 'two charts of one title',
		file: chart('abandonment'),
		find: /^title: .*/m,
		put: 'title: From proof of concept to production',
		mark: 'From proof',
		markIn: chart('funnel'),
		says: 'this title stands in content/charts/abandonment.yaml already: give each its own'
	},
	{
		name: 'two sections of one headline',
		file: article('5-barriers'),
		find: /^title: .*/m,
		put: 'title: What comes back',
		mark: 'title:',
		says: 'this title stands in content/article/4-returns.svx already: give each its own'
	},
	{
		name: 'a headline of a section of three hundred letters',
		file: article('4-returns'),
		find: /^title: .*/m,
		put: `title: What ${'really '.repeat(45)}comes back`,
		says: 'letters long, and has room for 90 at most'
	},
	{
		name: 'a word on a button that is a hundred letters long',
		file: site,
		find: /(?<=words:\n(?:.*\n)*) {2}share: .*/,
		put: `  share: Share${' this piece with others'.repeat(4)}`,
		mark: 'share: Share',
		says: 'letters long, and has room for 70 at most'
	},
	{
		name: 'a name of a source that is longer than its line',
		file: sources,
		after: 'ibm-ceo-2025:\n',
		find: 'short: IBM',
		put: `short: IBM${' and its institute'.repeat(4)}`,
		says: 'letters long, and has room for 60 at most'
	}
];
