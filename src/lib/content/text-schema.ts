import { z } from 'zod';
import { parseText } from './segments.ts';

/* What a name, a text and a link in the YAML files may hold. */

export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A name that others refer to. */
export const id = z.string().regex(ID, 'must be small letters, digits and hyphens');

/** What is wrong with a value that is not text, and how to make it one. */
function notText({ input }: { input?: unknown }): string {
	if (input === null) return 'is empty: write the text, or remove the line';
	if (Array.isArray(input)) return 'must be text, not a list: put it in double quotes';
	if (typeof input === 'object')
		return 'must be text: put text that begins with { or holds a colon in double quotes';
	return 'must be text: put it in double quotes';
}

/** What a reader sees of the line breaks of a text, in words and in pictures: spaces. */
export const onOneLine = (typed: string): string => typed.trim().replace(/[ \t]*\n\s*/g, ' ');

const words = z
	.string({ error: notText })
	.overwrite(onOneLine)
	.min(1, { error: 'is empty: write the text, or remove the line', abort: true })
	.refine((typed) => /[\p{L}\p{N}{]/u.test(typed), {
		error: 'holds nothing but marks: write the text, or remove the line',
		abort: true
	});

/** A text that may call for numbers: “{poc-launched} attempts”. */
export const text = (description: string) => words.transform(parseText).describe(description);

/** A text of at least three words: fewer tell a reader nothing. */
export const sentence = (description: string) =>
	words
		.regex(/\S\s+\S+\s+\S/, 'says too little: write a sentence for readers')
		.transform(parseText)
		.describe(description);

/** Words without numbers to fill in. */
export const plain = (description: string) =>
	words
		.regex(/^[^{}]*$/, 'cannot hold the signs { and }: no number is filled in here')
		.describe(description);

const NO_LINK =
	'is not a web link: it must begin with https:// or http:// and the name of a site, such as example.org, and hold no spaces';

export const link = (description: string) =>
	z
		.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: NO_LINK, abort: true })
		.regex(/^\S+$/, NO_LINK)
		.describe(description);
