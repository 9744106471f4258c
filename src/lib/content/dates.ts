import { z } from 'zod';
import { FIELDS } from './fields.ts';

/* Dates in the YAML files: that they are dates, exist, and do not lie in the future. */

/** The day it is where it is latest in the world. */
const today = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

const isToCome = (date: string) => date > today().slice(0, date.length);

/** Whether a year, year-month or full date exists. */
const dateExists = (date: string) =>
	/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) &&
	z.iso.date().safeParse(date + '-01-01'.slice(date.length - 4)).success;

export const date = (description: string) =>
	z
		.string("must be a date such as 2025-05-06, 2025-05 or, in quotes, '2025'")
		.refine(dateExists, {
			error: 'is not a date that exists: write 2025, 2025-05 or 2025-05-06',
			abort: true
		})
		.refine((value) => !isToCome(value), 'lies in the future: check the year')
		.describe(description);

export const day = (description: string) =>
	date(description).refine((value) => value.length === 10, 'needs the full day, as 2026-01-31');

const WHEN =
	/^(?:asked|published) (\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\/(\d{4}(?:-\d{2}(?:-\d{2})?)?))?$/;

/** The dates in a figure’s `when`: none, one, or the two ends of a period. */
const datesOf = (when: string) => (WHEN.exec(when) ?? []).slice(1).filter(Boolean);

function runsForward(when: string): boolean {
	const [from, until] = datesOf(when);
	if (from === undefined || until === undefined) return true;
	const length = Math.min(from.length, until.length);
	return until.slice(0, length) >= from.slice(0, length);
}

export const when = z
	.string('must be text such as “asked 2025-01/2025-06”')
	.refine((value) => value === 'unknown' || WHEN.test(value), {
		error: 'must read “asked 2025-01/2025-06”, “published 2025-02” or “unknown”',
		abort: true
	})
	.refine((value) => datesOf(value).every(dateExists), {
		error: 'holds a date that does not exist: write it as 2025, 2025-05 or 2025-05-06',
		abort: true
	})
	.refine((value) => !datesOf(value).some(isToCome), {
		error: 'holds a date in the future: check the year'
	})
	.refine(runsForward, { error: 'ends before it begins: write the earlier date first' })
	.meta(FIELDS.when);
