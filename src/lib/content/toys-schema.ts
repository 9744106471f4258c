import { z } from 'zod';
import { plain, text } from './text-schema.ts';

/** What stands in square brackets in the words of the two things to play with, by the texts that hold it. */
export const SLOTS = {
	right: ['guess'],
	low: ['guess', 'off'],
	high: ['guess', 'off'],
	you: ['guess'],
	result: ['n', 'likely', 'none']
} as const;

const bracketed = (names: readonly string[]) => names.map((name) => `[${name}]`).join(', ');

/** A text that also holds the reader’s own numbers, or what is worked out from them, in square brackets: all of those named. */
const slotted = (description: string, names: readonly string[]) =>
	text(description)
		.superRefine(({ source }, ctx) => {
			const found = [...source.matchAll(/\[([^\]]*)\]?/g)].map(([, name = '']) => name);
			const lost = names.filter((name) => !found.includes(name));
			const message = !found.every((name) => names.includes(name))
				? `may hold nothing in square brackets but ${bracketed(names)}`
				: `has no ${bracketed(lost)}, where the reader’s own number goes: put it back`;
			if (lost.length > 0 || found.some((name) => !names.includes(name)))
				ctx.addIssue({ code: 'custom', message });
		})
		.describe(`${description} It holds ${bracketed(names)}.`);

const guess = z
	.strictObject({
		title: text('The headline: the question.'),
		counted: text('What a dot is.'),
		description: text('The picture in words, whole, for someone who cannot see it.'),
		how: text('How to set a guess.'),
		label: plain('The name of the slider.'),
		typed: plain('The name of the field to type in.'),
		show: plain('The button that shows the answer.'),
		again: plain('The button that begins anew.'),
		answer: text('The answer: what both surveys found.'),
		right: slotted('What is said of a guess that is right.', SLOTS.right),
		low: slotted('What is said of a guess that is too low, and by how much.', SLOTS.low),
		high: slotted('What is said of a guess that is too high, and by how much.', SLOTS.high),
		before: text('What is added to a guess near the earlier survey.'),
		you: slotted('The label at the guess.', SLOTS.you),
		then: text('The label at the earlier survey.'),
		now: text('The label at the later survey.')
	})
	.describe('Guess first: how many of a hundred companies gave up.');

const assumption = z.strictObject({
	name: text('The assumption, as a choice.'),
	note: text('What is to be known of a sum that rests on it.')
});

const portfolio = z
	.strictObject({
		title: text('The headline.'),
		counted: text('What is worked out.'),
		how: text('What can be set.'),
		label: plain('The name of the slider.'),
		typed: plain('The name of the field to type in.'),
		chances: plain('The heading over the assumptions.'),
		'four-in-33': assumption,
		'one-in-four': assumption,
		'nearly-half': assumption,
		result: slotted('The result, for a number of projects.', SLOTS.result),
		or: plain('The word between two numbers that are equally likely.'),
		under: plain('The words before a bound that a tiny chance lies under.'),
		axis: plain('What is counted along the foot of the picture.'),
		likely: plain('The heading of the likeliest number, in the table.'),
		none: plain('The heading of the chance that none arrives, in the table.'),
		limits: text('What such a sum cannot say.')
	})
	.describe('Your portfolio: how many of so many projects arrive.');

/** The words of the two things to play with. */
export const toysSchema = z
	.strictObject({ guess, portfolio })
	.describe('The two things to play with, which <Guess /> and <Portfolio /> put into the prose.');
