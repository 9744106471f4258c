import type { Draft } from '../content/content.ts';
import { anchorOf } from '../content/passages.ts';
import { eitherOf, type Problem } from '../content/problem.ts';
import type { Section } from '../content/prose.ts';
import { atTop, isEmpty, type Check } from './check.ts';

/** Addresses that the page itself uses: of its parts, of the fills that its charts draw with, and that of its top. */
const FIXED = [
	...['sources', 'contents', 'guess', 'portfolio', 'top'],
	...['fade', 'fading', 'soften', 'softening']
];

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

/** The number that the name of a section’s file begins with, which is its place. */
const placeOf = (file: string) => /(?:^|\/)0*(\d+)-[^/]*$/.exec(file)?.[1];

/** Files of sections without a place, or with that of another. */
const checkPlaces = ({ sections }: Draft): Problem[] =>
	sections.flatMap(({ file }, i) => {
		const place = placeOf(file);
		if (place === undefined)
			return atTop(
				file,
				'this section has no place in the order: begin the name of its file with a number and a hyphen, as 4-returns.svx'
			);
		const before = sections.slice(0, i).find((other) => placeOf(other.file) === place);
		if (!before) return [];
		const report = (one: string, other: string) =>
			atTop(one, `two sections have the number ${place}: the other is ${other}; renumber one`);
		return eitherOf(report(file, before.file), report(before.file, file));
	});

/** Sections of one id, which is their address, or of the id of something else on the page. */
const checkIds = (content: Draft): Problem[] =>
	content.sections.flatMap((section, i, sections) => {
		const { id, front } = section;
		const before = sections.slice(0, i).find((other) => other.id === id);
		const taken = id === undefined ? undefined : takenBy(id, content);
		if (taken !== undefined)
			return front.at(
				['id'],
				`“${String(id)}” is the address of ${taken}: give the section another id`
			);
		if (id === undefined || !before) return [];
		const report = (one: Section, { file }: Section) =>
			one.front.at(['id'], `two sections have the id “${id}”: the other is ${file}; rename one`);
		return eitherOf(report(section, before), report(before, section));
	});

/** The sections: each at a place of its own in the order, and at an address of its own. */
export const sections: Check = (content) => [
	...checkPlaces(content),
	...checkIds(content),
	...content.sections
		.filter(isEmpty)
		.map(({ file }) =>
			atTop(
				file,
				'this section says nothing under its headline: write its words, or remove the file'
			)
		)
];
