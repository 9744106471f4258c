const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** A partial date (2025, 2025-05, 2025-05-06) in words: “6 May 2025”. */
export function dateInWords(date: string): string {
	const [year, month, day] = date.split('-');
	const name = month && MONTHS[Number(month) - 1];
	return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** A figure's `when` in words: “asked January 2025 to June 2025”, “published February 2025”, “date unknown”. */
export function whenInWords(when: string): string {
	const [kind = '', period = ''] = when.split(' ');
	if (kind === 'unknown') return 'date unknown';
	const [from = '', to] = period.split('/');
	return `${kind} ${dateInWords(from)}${to ? ` to ${dateInWords(to)}` : ''}`;
}
