import { parse } from 'yaml';
import type { Files } from '../../src/lib/content/files.ts';
import { files } from './content.ts';

export const FIGURES = `figures:
  poc-launched:
    value: 33
    unit: count
    counts: Attempts, for every {poc-in-production} that got through
    of: Companies
    when: published 2025
    source: survey
    certainty: secondary
  poc-in-production:
    value: 4
    unit: count
    counts: Attempts that got through
    of: Companies
    when: published 2025
    source: survey
    certainty: confirmed
    differs:
      value: 5
      unit: count
      says: It was {poc-in-production:source}.
  share:
    value: 88
    unit: percent
    qualifier: nearly
    counts: Attempts that did not
    of: Companies
    when: unknown
    certainty: not-found
  years:
    value: 1
    unit: count
    counts: Years it took
    of: Companies
    when: unknown
    certainty: not-found
  claim:
    counts: The claim that all is well
    of: One company
    when: unknown
    certainty: not-found
derived:
  poc-lost:
    from:
      difference: [poc-launched, poc-in-production]
    unit: count
    counts: Attempts that did not get through
relations: []
unlike:
  - figures: [poc-in-production, share]
    risk: Not the same.
`;
/** A file of the content folder. */
function textOf(file: string): string {
	const text = files[file];
	if (text === undefined) throw new Error(`There is no ${file}.`);
	return text;
}

/** The site's words as they are, without their numbers but for one. */
const SITE = JSON.stringify({
	...(parse(textOf('content/site.yaml').replace(/\{[^{}]*\}/g, 'some')) as object),
	title: '{poc-launched as words cap} in'
});
const FUNNEL = `title: The funnel
frames:
  launched:
    title: "{poc-launched} attempts"
    description: "{poc-launched as words cap} dots; {poc-lost} will go."
    counted: Attempts
    labels:
      launched: "{poc-launched} begun"
`;
export const PROSE = `---
title: Roll call
id: opening
---

Picture <Figure id="poc-launched" as="words" /> of them. All is <Figure id="claim">as *well* as
ever</Figure>.

<Scrolly chart="funnel">

<Step frame="launched">

Here are <Figure id="poc-launched" />. Of these <Figure id="poc-lost" /> go.

</Step>

</Scrolly>
`;

/** The path of its prose. */
export const FILE = 'content/article/1-opening.svx';
/** A content folder of five figures and one step, small enough to read whole. */
export const tiny: Files = {
	'content/figures.yaml': FIGURES,
	'content/sources.yaml':
		'survey:\n  title: A survey\n  publisher: Somebody\n  short: Survey\n  read: own text\n',
	'content/site.yaml': SITE,
	'content/charts/funnel.yaml': FUNNEL,
	[FILE]: PROSE
};
