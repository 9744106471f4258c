import type { ChartDefinition } from '../charts/frame.ts';
import type { Draft } from '../content/content.ts';
import type { Passage } from '../content/passages.ts';
import { eitherOf, type Problem } from '../content/problem.ts';

/** A rule that content has to follow: the problems of content that does not. */
export type Check = (content: Draft, charts: readonly ChartDefinition[]) => Problem[];

/** A problem of a file as a whole. */
export const atTop = (file: string, message: string): Problem => ({
	...{ file, line: 1, column: 1, message }
});

/** Tells a problem at one place. */
export type Report = (message: string) => Problem;

/** What stands at two places and can stand at one, told at the edited one; `message` names the other. */
export function twice(here: Report, there: Report, message: (other: string) => string): Problem {
	const tell = (one: Report, other: Report) => {
		const { file, line, column } = other('');
		return one(message(`${file}:${line}:${column}`));
	};
	return eitherOf(tell(here, there), tell(there, here));
}

/** Where a figure stands in figures.yaml. */
export const pathOf = ({ files }: Draft, id: string): [string, string] => {
	const cited = files.figures.partial?.figures ?? {};
	return [id in cited ? 'figures' : 'derived', id];
};

/** A problem at the value of a figure, or at its name where it is derived. */
export function atFigure(content: Draft, id: string, message: string): Problem {
	const [group] = pathOf(content, id);
	const yaml = content.files.figures;
	return group === 'figures'
		? yaml.at([group, id, 'value'], message)
		: yaml.atKey([group, id], message);
}

/** How many places a message names at most. */
const NAMED = 3;

/** Where texts stand, each once: “content/article/2-giving-up.svx:21, … and 4 more places”. */
export function placesOf(shown: readonly { passage: Passage }[]): string {
	const places = [...new Set(shown.map(({ passage: { file, line } }) => `${file}:${line}`))];
	const more = places.length - NAMED;
	// A message that names all but one may as well name that, too.
	if (more <= 1) return places.join(', ');
	return `${places.slice(0, NAMED).join(', ')} and ${more} more places (npm run figures lists all)`;
}

/** The cited figures that a figure rests on: itself, or those it is worked out from; a tally itself. */
export function partsOf(content: Draft, id: string): string[] {
	const parts = content.figures[id]?.from?.ids ?? [];
	return parts.length === 0 ? [id] : [...new Set(parts.flatMap((part) => partsOf(content, part)))];
}

/** Whether every figure could be read and worked out. */
export const allFiguresRead = ({ files, ids, figures }: Draft): boolean =>
	files.figures.data !== undefined && ids.every((id) => id in figures);

/** Whether a section was read and is empty, as one is whose words were lost. */
export const isEmpty = ({ blocks, tags, errors }: Draft['sections'][number]): boolean =>
	blocks.length + tags.length + errors.length === 0;

/** Whether all of the prose could be read, and is there. */
export const allProseRead = ({ sections }: Draft): boolean =>
	sections.every((section) => section.errors.length === 0 && !isEmpty(section));
