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
			const names = own.map((told) => `{${told}}`).join(' or ');
			return toldIn(content, text).flatMap(({ told, reference: { start } }) =>
				known.has(told)
					? []
					: at(start, `these words stand for ${names}, and tell {${told}}: write ${names}`)
			);
		});
};
