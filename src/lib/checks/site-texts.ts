import { OPENING } from '../charts/funnel.ts';
import { CHANCES, GUESS } from '../content/toy-figures.ts';
import { allFiguresRead, type Check } from './check.ts';
import { followsFrom, sameAs, toldIn, type Told } from './frame-figures.ts';

/** The figures that the words of the site under a name stand for; undefined for words that stand for none. */
function figuresOf(name: string): readonly Told[] | undefined {
	const [group = '', toy = '', part = ''] = name.split(' ');
	if (group.startsWith('opening')) return OPENING;
	if (group !== 'toys') return undefined;
	if (toy === 'guess')
		return part === 'then' || part === 'now' ? [GUESS[part]] : Object.values(GUESS);
	const chance = Object.entries(CHANCES).find(([one]) => one === part)?.[1];
	return chance ?? Object.values(CHANCES).flat();
}

/** Words that are nothing without the numbers that they stand for: labels, and pictures in words. */
const TELLING = /^opening|^toys guess (?:description|answer|then|now)$|^toys portfolio \S+ name$/;

const braced = (own: readonly Told[]) => own.map((told) => `{${told}}`).join(' or ');

/** To look at: words that stand for a number, and tell none. */
export const silentSiteTexts: Check = (content) => {
	if (!allFiguresRead(content)) return [];
	return content.passages.flatMap(({ kind, part, text, at }) => {
		const own = kind === 'site' && TELLING.test(part) ? figuresOf(part) : undefined;
		if (!own || toldIn(content, text).length > 0) return [];
		return at(0, `these words stand for ${braced(own)}, and tell no number: are these its words?`);
	});
};

/** Words of the site that stand at a picture or in a thing to play with tell the numbers of that. */
export const siteTexts: Check = (content) => {
	// What follows from a figure that cannot be read is not known.
	if (!allFiguresRead(content)) return [];
	return content.passages
		.filter(({ kind }) => kind === 'site')
		.flatMap(({ part, text, at }) => {
			const own = figuresOf(part);
			if (!own) return [];
			const known = own === OPENING ? followsFrom(content, own) : sameAs(content, own);
			const names = braced(own);
			return toldIn(content, text).flatMap(({ told, reference: { start } }) =>
				known.has(told)
					? []
					: at(start, `these words stand for ${names}, and tell {${told}}: write ${names}`)
			);
		});
};
