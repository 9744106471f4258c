import type { Frame } from '../charts/registry.ts';
import { storyPath, type Content } from '../content/content.ts';
import { fill } from '../content/fill.ts';

/** A picture that stands for a page wherever somebody shares its address. */
export interface Card {
	/** Its path on the site. */
	path: string;
	/** What it shows, for someone who cannot see it. */
	alt: string;
}

/** The size of every card, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The card of the whole piece. */
export const siteCard = (content: Content): Card => ({
	path: `${storyPath(content)}card.png`,
	alt: fill(content, content.site.opening)
});

/** The card of a frame, and so of its step. */
export const cardOf = (content: Content, { anchor, text }: Frame): Card => ({
	path: `/steps/${anchor}.png`,
	alt: fill(content, text.description)
});
