import { activeStep } from './active.ts';

/** Where a block of the text begins and ends, in pixels from the top of the document. */
export interface Extent {
	top: number;
	bottom: number;
}

/** A place in the text that keeps its meaning when lines break elsewhere: a block, and the share of it above the place. */
export interface Place {
	block: number;
	share: number;
}

/**
 * The place at a height of the document: in the last block that begins above it, at its end if the
 * height lies below it. Blocks are in document order; above the first there is no place.
 */
export function placeAt(blocks: readonly Extent[], height: number): Place | undefined {
	const block = activeStep(
		blocks.map(({ top }) => top),
		height
	);
	const at = blocks[block];
	if (!at || at.top > height) return undefined;
	return { block, share: Math.min((height - at.top) / Math.max(at.bottom - at.top, 1), 1) };
}

/** The height of a place among blocks that may stand elsewhere by now: always within its block, and above the next. Throws for a block that is none of them. */
export function heightOf(blocks: readonly Extent[], { block, share }: Place): number {
	const at = blocks[block];
	if (!at) throw new Error(`There is no block ${block}.`);
	const end = Math.min(at.bottom, (blocks[block + 1]?.top ?? Infinity) - 1);
	// A pixel below the top, as a browser rounds how far it scrolls.
	return Math.max(at.top + 1, Math.min(at.top + share * (at.bottom - at.top), end));
}
