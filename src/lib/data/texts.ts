import { z } from 'zod';
import { day, text } from './schema.ts';

const frameText = z.strictObject({
	title: text('The headline over the picture: what it shows.'),
	says: text('The picture in words, whole, for someone who cannot see it.'),
	counted: text('What is counted, by whom, when.'),
	labels: z
		.record(z.string(), text('A label in the picture.'))
		.default({})
		.describe('The labels in the picture, under the names that the chart asks for.')
});

/** The words on one chart: content/charts/<chart>.yaml. {figure-id} puts in a number. */
export const chartTextSchema = z.strictObject({
	title: text('The name of the chart, in the gallery.'),
	frames: z.record(z.string(), frameText).describe('The words of each frame, in its order.')
});

/** The piece's own words and those of its furniture: content/site.yaml. */
export const siteSchema = z.strictObject({
	title: text('The headline of the piece.'),
	standfirst: text('The lines under the headline.'),
	description: text('What search engines and link previews show.'),
	opening: text('The opening picture in words, for someone who cannot see it.'),
	about: z.array(text('A paragraph on what this is and whose article it rests on.')),
	published: day('The day the piece was first published, as 2026-11-22.'),
	article: z.strictObject({
		title: text('The article’s title.'),
		author: text('The article’s author.'),
		date: text('Its date.'),
		disclosure: text('That it was disclosed as AI-generated.')
	}),
	credit: text('The credit line at the foot.'),
	'figures-page': z.strictObject({
		intro: text('What the page of all figures is.'),
		unlike: text('What the list of same numbers for unlike things is.'),
		ranking: text('The heading over why the rates cannot be ranked.'),
		'ranking-reasons': z.array(text('One reason.'))
	}),
	'changes-page': z.strictObject({
		intro: text('What the page of corrections is.'),
		none: text('What it says while there are none; the day of publication follows.')
	}),
	'charts-page': z.strictObject({ intro: text('What the gallery is.') }),
	certainty: z
		.strictObject({
			confirmed: text('The source’s own text was read.'),
			secondary: text('Only a report of it was read.'),
			'not-found': text('No source was found.')
		})
		.describe('How certain a figure is, in a word or two.'),
	words: z
		.record(z.string(), text('A word of the page’s furniture.'))
		.describe('Buttons, headings and other furniture, under the names that the pages ask for.')
});

export type ChartText = z.infer<typeof chartTextSchema>;
export type FrameText = z.infer<typeof frameText>;
export type SiteText = z.infer<typeof siteSchema>;
