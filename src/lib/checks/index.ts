import type { Problem } from '../content/problem.ts';
import { bareNumbers } from './bare-numbers.ts';
import { capitals } from './capitals.ts';
import { cells } from './cells.ts';
import { certainty } from './certainty.ts';
import { characters } from './characters.ts';
import { charts } from './charts.ts';
import type { Check } from './check.ts';
import { components } from './components.ts';
import { emphasis } from './emphasis.ts';
import { formats } from './formats.ts';
import { hedges } from './hedges.ts';
import { markdown } from './markdown.ts';
import { names } from './names.ts';
import { references } from './references.ts';
import { relations } from './relations.ts';
import { revisions } from './revisions.ts';
import { sections } from './sections.ts';
import { steps } from './steps.ts';
import { unused } from './unused.ts';

const CHECKS: readonly Check[] = [
	...[characters, names, certainty, relations, references, revisions],
	...[components, steps, sections],
	...[markdown, formats, cells, hedges, capitals, bareNumbers, emphasis],
	...[charts, unused]
];

/** Every problem of content that could be read, against the charts of the registry. */
export const checkContent: (...content: Parameters<Check>) => Problem[] = (content, charts) =>
	CHECKS.flatMap((check) => check(content, charts));
