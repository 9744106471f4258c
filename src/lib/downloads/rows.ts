import { z } from 'zod';
import { getSource, type Draft } from '../content/content.ts';
import { CERTAINTIES, CORRECTED, FIELDS, OPERATIONS, VOICES } from '../content/fields.ts';
import { QUALIFIERS, UNITS, type Quantity } from '../language/quantity.ts';

/* The fields that the downloads share: each with its type, and its title and meaning from FIELDS. */

const amount = z.number().min(0);
const name = z.string();
const names = z.array(z.string());
const unit = z.enum(UNITS);
const qualifier = z.enum(QUALIFIERS);

export const fields = {
	id: name.meta(FIELDS.id),
	frame: name.meta(FIELDS.frame),
	figure: name.meta(FIELDS.figure),
	value: amount.meta(FIELDS.value).optional(),
	to: amount.meta(FIELDS.to).optional(),
	unit: unit.meta(FIELDS.unit).optional(),
	qualifier: qualifier.meta(FIELDS.qualifier).optional(),
	said: name.meta(FIELDS.said).optional(),
	counts: name.meta(FIELDS.counts),
	of: name.meta(FIELDS.of).optional(),
	when: name.meta(FIELDS.when).optional(),
	voice: z.enum(VOICES).meta(FIELDS.voice),
	sources: names.meta(FIELDS.sources),
	sourceNames: names.meta(FIELDS.sourceNames),
	page: name.meta(FIELDS.page).optional(),
	certainty: z.enum(CERTAINTIES).meta(FIELDS.certainty),
	ownValue: amount.meta(FIELDS.ownValue).optional(),
	ownTo: amount.meta(FIELDS.ownTo).optional(),
	ownUnit: unit.meta(FIELDS.ownUnit).optional(),
	ownQualifier: qualifier.meta(FIELDS.ownQualifier).optional(),
	ownSaid: name.meta(FIELDS.ownSaid).optional(),
	says: name.meta(FIELDS.says).optional(),
	note: name.meta(FIELDS.note).optional(),
	operation: z.enum(OPERATIONS).meta(FIELDS.operation).optional(),
	parts: names.meta(FIELDS.parts).optional(),
	revisions: z
		.array(
			z.strictObject({
				date: z.iso.date().describe('The day of the correction.'),
				was: z.string().describe('What the piece said before.'),
				now: z.string().describe('What it says now.'),
				why: z.string().describe('Why it was changed.'),
				voice: z
					.literal('source')
					.optional()
					.describe('“source” where the source’s own number was corrected.'),
				field: z
					.enum(CORRECTED)
					.optional()
					.describe('What was corrected, where that is not the number.')
			})
		)
		.meta(FIELDS.revisions)
};

/** A number as the downloads give it: bare, and as readers are told it. */
export const numberOf = ({ language }: Draft, q: Quantity) => ({
	value: q.value,
	...(q.to !== undefined && { to: q.to }),
	unit: q.unit,
	qualifier: q.qualifier,
	said: language.say(q)
});

/** Sources as a source line names them. */
export const sourceNames = (content: Draft, ids: readonly string[]): string[] =>
	ids.map((id) => getSource(content, id).short);
