import type { Check } from './check.ts';

/** Texts of the data that a spreadsheet would take for a formula, by the sign that they begin with. */
export const cells: Check = ({ passages }) =>
	passages.flatMap(({ kind, text, at }) => {
		const [sign] = /^[=+@-]/.exec(text.source) ?? [];
		if (sign === undefined || (kind !== 'figure' && kind !== 'chart')) return [];
		return at(
			0,
			`“${sign}” at the start of a text is a formula to a spreadsheet: begin with a word`
		);
	});
