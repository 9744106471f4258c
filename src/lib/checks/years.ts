import type { Check } from './check.ts';

/** A year by itself: not part of a longer number, nor of a date as 2025-05. */
const YEAR = /(?<![\p{L}\p{N}.,-])(?:19|20)\d\d(?![\p{L}\p{N}]|[.,-]\p{N})/gu;
/** Before this nobody surveyed what this piece is about. */
const EARLIEST = 1950;

/** Years typed into texts that are to come or long ago: an editor may mean them. */
export const years: Check = ({ passages }) =>
	passages.flatMap(({ text: { words }, at }) =>
		[...words.matchAll(YEAR)].flatMap(({ 0: year, index }) => {
			const isToCome = Number(year) > new Date().getFullYear();
			if (!isToCome && Number(year) >= EARLIEST) return [];
			return at(index, `the year ${year} ${isToCome ? 'is to come' : 'is long ago'}: check it`);
		})
	);
