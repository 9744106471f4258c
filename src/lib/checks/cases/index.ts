import { agreement } from './agreement.ts';
import { article } from './article.ts';
import { asBuilt } from './as-built.ts';
import { bareNumbers } from './bare-numbers.ts';
import { capitals } from './capitals.ts';
import { cells } from './cells.ts';
import { certainty } from './certainty.ts';
import { characters } from './characters.ts';
import { charts } from './charts.ts';
import { comments } from './comments.ts';
import { components } from './components.ts';
import { conflicts } from './conflicts.ts';
import { dates } from './dates.ts';
import { days } from './days.ts';
import { derived } from './derived.ts';
import { duplicates } from './duplicates.ts';
import { emphasis } from './emphasis.ts';
import { fields } from './fields.ts';
import { formats } from './formats.ts';
import { frameTexts } from './frame-texts.ts';
import { hedges } from './hedges.ts';
import { kinds } from './kinds.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { markdown } from './markdown.ts';
import { missing } from './missing.ts';
import { names } from './names.ts';
import { numberWords } from './number-words.ts';
import { numbers } from './numbers.ts';
import { references } from './references.ts';
import { relations } from './relations.ts';
import { sections } from './sections.ts';
import { siteTexts } from './site-texts.ts';
import { spaces } from './spaces.ts';
import { stepFigures } from './step-figures.ts';
import { steps } from './steps.ts';
import { syntax } from './syntax.ts';
import { tags } from './tags.ts';
import { unused } from './unused.ts';
import { words } from './words.ts';
import type { Broken } from './edit.ts';

/** Every way in which content is broken, by the file that holds its cases. */
export const broken: Record<string, readonly Broken[]> = {
	syntax,
	comments,
	spaces,
	lists,
	duplicates,
	fields,
	missing,
	words,
	kinds,
	numbers,
	dates,
	article,
	days,
	links,
	names,
	derived,
	certainty,
	relations,
	references,
	agreement,
	hedges,
	capitals,
	'bare-numbers': bareNumbers,
	'number-words': numberWords,
	emphasis,
	markdown,
	'as-built': asBuilt,
	formats,
	cells,
	conflicts,
	characters,
	tags,
	components,
	steps,
	'step-figures': stepFigures,
	'site-texts': siteTexts,
	sections,
	charts,
	'frame-texts': frameTexts,
	unused
};
