import { range } from 'd3';
import { z } from 'zod';
import type { Language } from '../language/language.ts';
import { FIELDS } from './fields.ts';

/* Dates in the YAML files: that they are dates, exist, and do not lie in the future. */

/** The day it is where it is latest in the world. */
const today = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

const isToCome = (date: string) => date > today().slice(0, date.length);

/** Whether a date is from before there were projects of this kind. */
const isLongAgo = (date: string) => date < '1950';

/** Whether a year, year-month or full date exists. */
const dateExists = (date: string) =>
	/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) &&
	z.iso.date().safeParse(date + '-01-01'.slice(date.length - 4)).success;

export const date = (description: string, forms = '2025, 2025-05 or 2025-05-06') =>
	z
		.string("must be a date such as 2025-05-06, 2025-05 or, in quotes, '2025'")
		.refine(dateExists, { error: `is not a date that exists: write ${forms}`, abort: true })
		.refine((value) => !isToCome(value), 'lies in the future: check the year')
		.refine((value) => !isLongAgo(value), 'is long ago: check the year')
		.describe(description);

export const day = (description: string) =>
	date(description, 'the full day, as 2026-01-31').refine(
		(value) => value.length === 10,
		'needs the full day, as 2026-01-31'
	);

const WHEN =
	/^(?:asked|published) (\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\/(\d{4}(?:-\d{2}(?:-\d{2})?)?))?$/;

/** The dates in a figure’s `when`: none, one, or the two ends of a period. */
export const datesOf = (when: string): string[] => (WHEN.exec(when) ?? []).slice(1).filter(Boolean);

/** Whether one date is later than another, as far as both say. */
export function isLater(date: string, other: string): boolean {
	const length = Math.min(date.length, other.length);
	return date.slice(0, length) > other.slice(0, length);
}

function runsForward(when: string): boolean {
	const [from, until] = datesOf(when);
	if (from === undefined || until === undefined) return true;
	return !isLater(from, until);
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
	.refine((value) => !datesOf(value).some(isLongAgo), {
		error: 'holds a date that is long ago: check the year'
	})
	.refine(runsForward, { error: 'ends before it begins: write the earlier date first' })
	.meta(FIELDS.when);

/** The day that words name as a language writes it, as 2026-01-31; undefined where they name none in that form. */
export function dayFrom(language: Language, words: string): string | undefined {
	const [year] = /\d{4}/.exec(words) ?? [];
	if (year === undefined) return undefined;
	const two = (n: number) => String(n).padStart(2, '0');
	const days = range(1, 13).flatMap((month) =>
		range(1, 32).map((day) => `${year}-${two(month)}-${two(day)}`)
	);
	return days.find((day) => dateExists(day) && language.date(day) === words);
}
