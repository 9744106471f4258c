import { article, chart, type Broken } from './edit.ts';

const integration = article('6-integration');
const leaders = '<Step frame="leaders">';

/** Scrollies and steps that do not fit their charts. */
export const steps: Broken[] = [
	{
		name: 'a chart that does not exist',
		file: integration,
		find: '<Scrolly chart="security">',
		put: '<Scrolly chart="securty">',
		mark: 'chart="securty"',
		says: 'there is no chart “securty”: did you mean `security`?',
		also: 1
	},
	{
		name: 'a Scrolly without a chart',
		file: integration,
		find: '<Scrolly chart="security">',
		put: '<Scrolly>',
		mark: '<Scrolly>',
		says: '<Scrolly> needs chart="…"',
		also: 1
	},
	{
		name: 'a step of a frame that does not exist',
		file: integration,
		find: leaders,
		put: '<Step frame="leader">',
		mark: 'frame="leader"',
		says: '“security” has no frame “leader”: did you mean `leaders`?',
		also: 1
	},
	{
		name: 'a step without a frame',
		file: integration,
		find: leaders,
		put: '<Step>',
		mark: '<Step>',
		says: '<Step> needs frame="…"',
		also: 1
	},
	{
		name: 'a frame without a step',
		file: integration,
		find: /<Step frame="leaders">[\s\S]*?<\/Step>/,
		put: '',
		mark: '<Scrolly chart="security">',
		says: 'the frame “leaders” of “security” has no step: add <Step frame="leaders">'
	},
	{
		name: 'a step outside of a Scrolly',
		file: integration,
		find: 'That leaves security.',
		put: '<Step frame="leaders">\n\nSecurity, then.\n\n</Step>',
		mark: leaders,
		says: '<Step> must stand inside a <Scrolly chart="…">'
	},
	{
		name: 'two steps with one address',
		file: integration,
		find: '<Step frame="practitioners">',
		put: '<Step frame="leaders">\n\nOnce more.\n\n</Step>\n\n<Step frame="practitioners">',
		mark: leaders,
		markAfter: leaders,
		says: 'two steps have the address #security-leaders: the other is at content/article/6-integration.svx:'
	},
	{
		name: 'a chart told twice',
		file: article('9-gap'),
		find: 'Every pitch ends on a gap to be filled.',
		put: '<Scrolly chart="security">\n\n<Step frame="leaders">\n\nOnce more.\n\n</Step>\n\n</Scrolly>\n',
		mark: '<Scrolly chart="security">',
		says: 'the chart “security” is told by two <Scrolly>: the other is at content/article/6-integration.svx:'
	},
	{
		name: 'a chart that is not told',
		file: integration,
		find: /<Scrolly chart="security">[\s\S]*?<\/Scrolly>/,
		put: '<Figure id="security-leaders-53" />, <Figure id="security-practitioners-62" />, <Figure id="security-gap" />.',
		mark: /^/,
		markIn: chart('security'),
		says: 'no section tells the chart “security”: add <Scrolly chart="security">'
	},
	{
		name: 'a step without words',
		file: article('6-integration'),
		find: /<Step frame="leaders">[\s\S]*?<\/Step>/,
		put: '<Step frame="leaders">\n\n</Step>',
		says: 'this step says nothing: write its words'
	},
	{
		name: 'a step without blank lines',
		file: article('6-integration'),
		find: '<Step frame="leaders">\n\n',
		put: '<Step frame="leaders">\n',
		says: 'the words of a step need a blank line before and after them'
	},
	{
		name: 'words between steps',
		file: article('6-integration'),
		find: '<Step frame="practitioners">',
		put: 'And then:\n\n<Step frame="practitioners">',
		mark: 'And then:',
		says: 'these words stand between steps, where nobody sees them'
	},
	{
		name: 'a step inside another',
		file: article('2-giving-up'),
		find: '</Step>\n\n<Step frame="after">',
		put: '<Step frame="after">',
		and: [
			{
				file: article('2-giving-up'),
				after: '<Step frame="after">',
				find: '</Step>',
				put: '</Step>\n\n</Step>'
			}
		],
		mark: '<Step frame="after">',
		says: 'this step stands inside the step “before”: close that one with </Step> before it'
	},
	{
		name: 'a chart told by two Scrollys, each with some of its steps',
		file: integration,
		find: '<Step frame="practitioners">',
		put: '</Scrolly>\n\n<Scrolly chart="security">\n\n<Step frame="practitioners">',
		mark: '<Scrolly chart="security">',
		markAfter: leaders,
		says: 'the chart “security” is told by two <Scrolly>: the other is at content/article/6-integration.svx:'
	},
	{
		name: 'steps in another order than the frames of their chart',
		file: integration,
		find: /(<Step frame="leaders">[^]*?<\/Step>)\n\n(<Step frame="practitioners">[^]*?<\/Step>)/,
		put: '<Step frame="practitioners">\n\nAmong practitioners it is <Figure id="security-practitioners-62" />, or <Figure id="security-gap" /> more.\n\n</Step>\n\n<Step frame="leaders">\n\nOf leaders it is <Figure id="security-leaders-53" />.\n\n</Step>',
		mark: '<Step frame="leaders">',
		says: 'the step “leaders” is out of turn: steps follow the frames of their chart, which are leaders, practitioners'
	}
];
