import { marksOf, PictureError } from '../charts/frame.ts';
import { opening } from '../charts/funnel.ts';
import { MissingError, type Draft } from '../content/content.ts';
import { CHANCES, GUESS } from '../content/toy-figures.ts';
import { allFiguresRead, type Check } from './check.ts';
import { followsFrom, sameAs, toldBy, toldIn, type Told } from './frame-figures.ts';

/** What the opening picture shows; nothing is known of one that cannot be drawn, which is told elsewhere. */
function shownAtOpening(content: Draft): Told[] | undefined {
	try {
		const { picture } = opening(content);
		return marksOf(picture).flatMap(({ figure, voice }) =>
			figure ? toldBy(content, figure, voice) : []
		);
	} catch (error) {
		if (error instanceof PictureError || error instanceof MissingError) return undefined;
		throw error;
	}
}

/** The figures that the words of the site under a name stand for; undefined for words that stand for none. */
function figuresOf(name: string): readonly Told[] | undefined {
	const [group, toy = '', part = ''] = name.split(' ');
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
	const atOpening = shownAtOpening(content);
	return content.passages
		.filter(({ kind }) => kind === 'site')
		.flatMap(({ part, text, at }) => {
			const own = part.startsWith('opening') ? atOpening : figuresOf(part);
			if (!own) return [];
			const known = part.startsWith('opening') ? followsFrom(content, own) : sameAs(content, own);
			const names = [...new Set(own)].map((told) => `{${told}}`).join(' or ');
			return toldIn(content, text).flatMap(({ told, reference: { start } }) =>
				known.has(told)
					? []
					: at(start, `these words stand for ${names}, and tell {${told}}: write ${names}`)
			);
		});
};
