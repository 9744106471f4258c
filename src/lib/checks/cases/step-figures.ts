import { article, chart, type Broken } from './edit.ts';

const opening = article('1-opening');
const givingUp = article('2-giving-up');
const integration = article('6-integration');

const BEFORE = 'In <Figure id="abandoned-2024" /> the light is out';

/** Steps that tell what their frames do not. */
export const stepFigures: Broken[] = [
	{
		name: 'the words of two steps, swapped',
		file: integration,
		find: /(<Step frame="leaders">\n\n)(.*)(\n\n<\/Step>\n\n<Step frame="practitioners">\n\n)(.*)/,
		put: '<Step frame="leaders">\n\nAmong practitioners it is <Figure id="security-practitioners-62" />.\n\n</Step>\n\n<Step frame="practitioners">\n\nThe first dot is for leaders, <Figure id="security-leaders-53" />.',
		mark: '<Figure id="security-practitioners-62" />.',
		says: 'the step “leaders” tells nothing that its frame shows, but what “practitioners” does: put these words into the step “practitioners”'
	},
	{
		name: 'the words of two steps, swapped, whose frames share their figures',
		file: opening,
		find: /Now <Figure id="poc-lost"[^]*the technology\.|$/,
		put: 'Dots and headline are one finding, since <Figure id="poc-lost" as="words" /> of <Figure id="poc-launched" as="words" /> is <Figure id="poc-lost-share" />.',
		and: [
			{
				file: opening,
				after: '<Step frame="counted">\n\n',
				find: /.*/,
				put: 'Now <Figure id="poc-lost" as="words" /> stop at the line, and <Figure id="poc-in-production" as="words" /> reach the neck. That is the headline: <Figure id="poc-not-in-production" /> never do.'
			}
		],
		mark: '<Figure id="poc-lost" as="words" /> of',
		says: 'the words of the step “production” fit the frame “counted” better, and those of “counted” (content/article/1-opening.svx:'
	},
	{
		name: 'a figure that its chart does not have',
		file: givingUp,
		find: BEFORE,
		put: 'In <Figure id="census-use" /> or <Figure id="abandoned-2024" /> the light is out',
		mark: '<Figure id="census-use" />',
		says: '`census-use` is no figure of this chart, nor does it follow from one: tell it outside of the steps, or name census-use under `also` of the frame “before”'
	},
	{
		name: 'a figure that looks like the one of the frame',
		file: integration,
		find: 'agents at <Figure id="data-sources-42" />',
		put: 'agents at <Figure id="abandoned-2025" />',
		mark: '<Figure id="abandoned-2025" />',
		says: '`abandoned-2025` stands here in the place of `data-sources-42`, which it only looks like'
	},
	{
		name: 'a figure that looks like the one of the frame, which is told in another context',
		file: article('9-gap'),
		find: 'found <Figure id="gap-use-88" />',
		put: 'found <Figure id="poc-not-in-production" />',
		mark: '<Figure id="poc-not-in-production" />',
		says: '`poc-not-in-production` stands here in the place of `gap-use-88`, which it only looks like'
	},
	{
		name: 'a number in the other voice than its frame',
		file: article('3-what-95-counts'),
		find: 'make up the <Figure id="genai-95" voice="source" />',
		put: 'make up the <Figure id="genai-95" />',
		mark: '<Figure id="genai-95" />.\n\n</Step>',
		says: 'the frame “used” tells {genai-95:source}, and this step {genai-95}, the number in the other voice'
	},
	{
		name: 'a step that rests on what its frame may tell, where it may not any more',
		file: chart('spend-and-stuck'),
		find: 'also: [invest-years, mature-1]',
		put: 'also: [invest-years]',
		mark: '<Figure id="mature-1" />',
		markIn: article('4-returns'),
		says: '`mature-1` is no figure of this chart'
	}
];
