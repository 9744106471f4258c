import { z } from 'zod';
import { CERTAINTIES, CERTAINTY } from './fields.ts';
import { day } from './dates.ts';
import { id, plain, text } from './text-schema.ts';
import { toysSchema } from './toys-schema.ts';

const frame = z.strictObject({
	title: text('The headline over the picture: what it shows.'),
	description: text('The picture in words, whole, for someone who cannot see it.'),
	counted: text('What is counted, by whom, when.'),
	labels: z
		.record(z.string(), text('A label in the picture.'))
		.default({})
		.describe('The labels in the picture, under the names that the chart asks for.'),
	also: z
		.array(
			z
				.string()
				.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*(:source)?$/, 'must be a figure, as id or id:source')
		)
		.default([])
		.describe(
			'Figures that the step, the description and the line on what is counted may tell, though the picture does not show them.'
		)
});

/** The words on one chart: content/charts/<chart>.yaml. */
export const chartSchema = z.strictObject({
	title: text('The name of the chart, in the gallery.'),
	was: z
		.array(id)
		.default([])
		.describe('Names that the chart had before, in its addresses: those lead to it still.'),
	frames: z.record(z.string(), frame).describe('The words of each frame, in its order.')
});

/** The words of buttons, headings and labels, by the names under which the pages use them. */
const WORDS = [
	...['skip', 'pages', 'story', 'all-figures', 'all-charts', 'all-changes', 'feed'],
	...['corrected', 'corrected-short', 'was', 'now'],
	...['json', 'schema', 'csv', 'datapackage', 'download'],
	...['about-number', 'more', 'table', 'counts', 'value', 'source', 'sources', 'source-says'],
	...['article-says', 'source-number', 'notes', 'step-link', 'link', 'reported-by'],
	...['worked-out', 'worked-out-from', 'stands', 'differs', 'claim', 'unlike'],
	...['based-on', 'not-in-story', 'sources-intro', 'sample', 'paid-by', 'paid-unknown'],
	...['per-dot', 'read-own', 'read-report', 'rests', 'filter', 'filter-all', 'sort', 'sort-given'],
	...['sort-value', 'sort-source', 'search', 'none-left', 'in-story', 'cite', 'embed'],
	...['embed-alone', 'source-own', 'pictures', 'next', 'from-first'],
	...['contents', 'retold', 'minutes', 'share', 'copied', 'scroll', 'method'],
	...['plain', 'colours-device'],
	...['method-line', 'changes-line', 'licence', 'licence-line'],
	...['images', 'image-svg', 'image-png', 'image-card', 'alt-text'],
	...['all-steps', 'read-step', 'step-chart', 'step-picture', 'step-before', 'step-after'],
	...['untranslated', 'report']
] as const;

const TWO_FORMS =
	'needs what goes with one and what goes with several, with a bar between: minute to read|minutes to read';

/** The words of the piece itself and of its pages: content/site.yaml. */
export const siteSchema = z.strictObject({
	title: text('The headline of the piece.'),
	standfirst: text('The lines under the headline.'),
	description: text('What search engines and link previews show.'),
	opening: text('The opening picture in words, for someone who cannot see it.'),
	'opening-line': text('The line beside the opening picture: what a light is.'),
	about: z.array(text('A paragraph on what this is and whose article it rests on.')),
	names: z
		.array(plain('A name or a phrase.'))
		.describe(
			'Names and phrases that hold a number and state none, such as GPT-4: texts may hold them as they are. [] where there is none.'
		),
	published: day('The day the piece was first published, as 2026-11-22.'),
	article: z.strictObject({
		title: text('The article’s title.'),
		author: plain('The article’s author.'),
		date: plain('Its date.'),
		disclosure: plain('That it was disclosed as AI-generated.')
	}),
	credit: text('The credit line at the foot.'),
	'figures-page': z.strictObject({
		intro: plain('What the page of all figures is.'),
		unlike: plain('What the list of same numbers for unlike things is.'),
		ranking: plain('The heading over why the rates cannot be ranked.'),
		'ranking-reasons': z.array(text('One reason.'))
	}),
	'changes-page': z.strictObject({
		intro: plain('What the page of corrections is.'),
		none: plain('What it says while there are none; the day of publication follows.')
	}),
	'charts-page': z.strictObject({ intro: plain('What the gallery is.') }),
	toys: toysSchema,
	'steps-page': z.strictObject({ intro: plain('What the list of all steps is.') }),
	'missing-page': z.strictObject({
		title: plain('The heading of the page for an address that does not exist.'),
		intro: plain('What happened, in a line.'),
		near: plain('The heading over the places whose addresses look most like it.'),
		all: plain('The heading over all places.')
	}),
	embeds: z
		.strictObject({
			edition: plain('What a chart of an edition says before the day that its figures are of.'),
			now: plain('The link from a chart of an edition to the chart as it is now.'),
			editions: plain('The line on the chart’s page before the names of its editions.'),
			moved: plain('The heading of a page at an address that a chart had before.'),
			back: plain('The link from an embedded chart to the story.'),
			steps: plain('What the links are that step through the frames of an embedded chart.'),
			frame: plain('The choice of the frame shown first.'),
			theme: plain('The choice of light or dark.'),
			auto: plain('As the reader’s device has it.'),
			light: plain('Light.'),
			dark: plain('Dark.'),
			width: plain('The choice of how wide it may get.'),
			phone: plain('The width of a phone.'),
			column: plain('The width of a column of text.'),
			wide: plain('The width of a wide column.'),
			copy: plain('The button that copies a piece of code.'),
			copied: plain('What is said once it has.'),
			selected: plain(
				'What is said where the browser lets no page copy, and the code is selected.'
			),
			open: plain('The link at a chart to the code for it.'),
			choose: plain('The link on a chart’s page to the same, with the choices.'),
			close: plain('The button that closes the dialog.'),
			look: plain('What the look at the chart is; its title follows.'),
			form: plain('The choice of a form of the code.'),
			forms: z
				.record(
					z.enum(['plain', 'sized', 'element', 'image', 'markdown', 'oembed']),
					z.strictObject({
						name: plain('One form, in a word or two.'),
						note: plain('When to take it.')
					})
				)
				.describe('The forms of the code for a chart.')
		})
		.describe('The words of charts in other people’s pages, and of the code for them.'),
	certainty: z
		.record(
			z.enum(CERTAINTIES),
			z.strictObject({
				name: plain('The certainty in a word or two.'),
				note: plain('How a note says it; the source follows, where there is one.')
			})
		)
		.describe(
			`How certain a figure is, in words: ${CERTAINTIES.map((one) => `${one} means that ${CERTAINTY[one]}`).join('; ')}.`
		),
	words: z
		.record(z.enum(WORDS), plain('A word or a line of the pages’ buttons, headings and labels.'))
		.superRefine(({ minutes }, ctx) => {
			const [one = '', several = '', ...more] = minutes.split('|').map((form) => form.trim());
			if (one === '' || several === '' || more.length > 0 || one.length > several.length)
				ctx.addIssue({ code: 'custom', path: ['minutes'], message: TWO_FORMS });
		})
		.describe('Buttons, headings and labels, under the names that the pages use.')
});

export type ChartText = z.output<typeof chartSchema>;
export type FrameText = z.output<typeof frame>;
export type Site = z.output<typeof siteSchema>;
