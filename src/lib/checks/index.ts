import type { ChartDefinition } from '../charts/frame.ts';
import type { Draft } from '../content/content.ts';
import type { Problem } from '../content/problem.ts';
import { agreement } from './agreement.ts';
import { article } from './article.ts';
import { asBuilt } from './as-built.ts';
import { bareNumbers } from './bare-numbers.ts';
import { bounds } from './bounds.ts';
import { orderProse } from './build.ts';
import { capitals } from './capitals.ts';
import { cells } from './cells.ts';
import { certainty } from './certainty.ts';
import { characters } from './characters.ts';
import { charts } from './charts.ts';
import type { Check } from './check.ts';
import { components } from './components.ts';
import { dates } from './dates.ts';
import { days } from './days.ts';
import { emphasis } from './emphasis.ts';
import { formats } from './formats.ts';
import { hedges } from './hedges.ts';
import { frameTexts, silentLabels } from './frame-texts.ts';
import { houseStyle } from './house-style.ts';
import { markdown } from './markdown.ts';
import { names } from './names.ts';
import { otherLanguage } from './other-language.ts';
import { pairedFigures } from './paired-figures.ts';
import { references } from './references.ts';
import { relations } from './relations.ts';
import { revisions } from './revisions.ts';
import { schemaLines } from './schema-lines.ts';
import { sameNames } from './same-names.ts';
import { sections } from './sections.ts';
import { siteWords } from './site-words.ts';
import { accounts, sources } from './sources.ts';
import { steps } from './steps.ts';
import { silentSiteTexts, siteTexts } from './site-texts.ts';
import { stepFigures, stepsElsewhere } from './step-figures.ts';
import { styles } from './styles.ts';
import { titles } from './titles.ts';
import { renamedSections, translatedSections } from './translated-sections.ts';
import { translation } from './translation.ts';
import { numberless } from './unlike.ts';
import { unused } from './unused.ts';
import { years } from './years.ts';

/** Rules for what all languages share: figures, and what they rest on. */
const FACTS: readonly Check[] = [
	...[names, dates, accounts, certainty, relations, revisions, unused]
];

/** Rules for the numbers of all languages. */
const NUMBERS: readonly Check[] = [bounds, numberless];

/** Rules for the words of each language. */
const WORDS: readonly Check[] = [
	...[characters, sources, references, components, steps, sections],
	...[markdown, formats, styles, cells, agreement, hedges, capitals, bareNumbers, emphasis],
	...[charts, frameTexts, stepFigures, titles, translation, translatedSections],
	...[article, days, siteTexts, siteWords, sameNames]
];

/** Rules for what may be meant. */
const WARNINGS: readonly Check[] = [
	houseStyle,
	years,
	otherLanguage,
	pairedFigures,
	renamedSections,
	silentLabels,
	silentSiteTexts,
	stepsElsewhere,
	schemaLines
];

/** The charts that content tells: one without words in the language of a translation is not translated yet. */
const told = (content: Draft, registry: readonly ChartDefinition[]) =>
	content.translation ? registry.filter(({ id }) => id in content.files.charts) : registry;

/** Every problem of content that could be read, against the charts of the registry. */
export const checkContent: (...content: Parameters<Check>) => Problem[] = (content, registry) => {
	const readable = content.sections.filter(({ errors }) => errors.length === 0);
	orderProse(readable.map(({ source }) => source));
	const facts = content.translation ? [] : [...FACTS, ...NUMBERS];
	const problems = [...facts, ...WORDS].flatMap((check) => check(content, told(content, registry)));
	const wrong = new Set(problems.map(({ file }) => file));
	const sound = readable.filter(({ file }) => !wrong.has(file));
	return [...problems, ...asBuilt(sound)];
};

/** What an editor should look at, and which stops nothing. */
export const warnContent: (...content: Parameters<Check>) => Problem[] = (content, registry) =>
	WARNINGS.flatMap((check) => check(content, told(content, registry)));
