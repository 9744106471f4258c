import type { Draft } from '../content/content.ts';
import { anchorOf } from '../content/passages.ts';
import type { Check } from './check.ts';

/** Addresses that the page itself uses. */
const FIXED = ['sources', 'notes', 'contents', 'guess', 'portfolio', 'step', 'top'];

/** What else on the page has an address, or may have: a step, a note, a table, a source. */
function takenBy(id: string, { charts }: Draft): string | undefined {
	if (FIXED.includes(id)) return 'a place of the page';
	const prefix = /^(note|table|source)-/.exec(id)?.[1];
	if (prefix !== undefined) return `a ${prefix}`;
	return Object.entries(charts).some(([chart, { frames }]) =>
		Object.keys(frames).some((frame) => anchorOf(chart, frame) === id)
	)
		? 'a step'
		: undefined;
}

/** Sections of one id, which is their address, or of the id of something else on the page. */
export const sections: Check = (content) =>
	content.sections.flatMap(({ id, front }, i, sections) => {
		const before = sections.slice(0, i).find((other) => other.id === id);
		const taken = id === undefined ? undefined : takenBy(id, content);
		if (taken !== undefined)
			return front.at(
				['id'],
				`“${String(id)}” is the address of ${taken}: give the section another id`
			);
		if (id === undefined || !before) return [];
		const message = `two sections have the id “${id}”: the other is ${before.file}; rename one`;
		return front.at(['id'], message);
	});
