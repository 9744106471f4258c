import type { Problem } from '../content/problem.ts';
import type { Section } from '../content/prose.ts';
import { offsetOf } from '../content/svelte.ts';
import { buildProse, type Built } from './build.ts';
import { isTag, nameOf, outlineOf, outlineOfBuilt, type Piece } from './outline.ts';

/** What elements are to a reader. */
const NAMES: Record<string, string> = {
	p: 'a paragraph',
	h1: 'a headline',
	h2: 'a headline',
	h3: 'a heading',
	h4: 'a heading',
	h5: 'a heading',
	h6: 'a heading',
	ul: 'a list',
	ol: 'a list with numbers',
	li: 'an entry of a list',
	em: 'emphasis',
	strong: 'strong emphasis',
	del: 'words struck through',
	a: 'a link',
	code: 'program code',
	pre: 'program code',
	table: 'a table',
	input: 'a box to tick',
	blockquote: 'a block quote',
	hr: 'a line across the page',
	br: 'a new line',
	Figure: 'a number',
	img: 'a picture'
};

/** What a piece is to a reader: “a heading”, “the end of a paragraph”, its words. */
function tell(piece: Piece | undefined): string {
	if (!piece) return 'the end of the section';
	const name = nameOf(piece.sign);
	if (name === undefined) return `“${piece.sign.trim().slice(0, 40).trim()}”`;
	const known = NAMES[name] ?? `<${name}>`;
	return piece.sign.startsWith('</') ? `the end of ${known}` : known;
}

/** What to do where the page would show an element that was not meant. */
const ADVICE: Record<string, string> = {
	a: 'write [words](address), or take the address out',
	em: 'write \\ before the sign that does it',
	strong: 'write \\ before the sign that does it',
	code: 'take the backticks out',
	h1: 'take out the line of = or - under the words',
	h2: 'take out the line of = or - under the words',
	input: 'take the square brackets out',
	table: 'write a list, or ask for a chart'
};
const OTHERWISE =
	'put a blank line before and after what belongs together, or write \\ before the sign that does it';

const BROKEN =
	'the page cannot be made from this: a tag opens in one paragraph, entry of a list or emphasis and closes in another; close it where it opens';

/** How many letters of prose stand in some of what the build makes of it. */
const lettersIn = (code: string) =>
	code.replace(/<script[\s\S]*?<\/script>|<[^>]*>|&#?\w+;/g, '').match(/\p{L}/gu)?.length ?? 0;

/** Where so many letters have been read. */
function placeOf(pieces: readonly Piece[], letters: number): number {
	let left = letters;
	let place = 0;
	for (const piece of pieces) {
		if (isTag(piece)) continue;
		for (const { index } of piece.sign.matchAll(/\p{L}/gu)) {
			place = piece.at + index;
			if (--left <= 0) return place;
		}
	}
	return place;
}

/** Where two rows of pieces part: how far in, and what comes next in each. */
function difference(read: readonly Piece[], built: readonly Piece[]) {
	const i = read.findIndex(({ sign }, i) => sign !== built[i]?.sign);
	const at = i < 0 ? read.length : i;
	const [one, other] = [read[at], built[at]];
	if (!one || !other || isTag(one) || isTag(other))
		return one || other ? ([one, other] as const) : undefined;
	// Words part where the first letter differs.
	let same = 0;
	while (same < one.sign.length && one.sign[same] === other.sign[same]) same++;
	const rest = ({ sign, at }: Piece, next: Piece | undefined): Piece | undefined =>
		same < sign.length
			? { sign: sign.slice(same), at: at + same }
			: next && { ...next, at: next.at };
	return [rest(one, read[at + 1]), rest(other, built[at + 1])] as const;
}

/** The first place of a section that the page would show otherwise than it reads. */
function differs({ tree, tags, at }: Section, built: Built): Problem[] {
	if (!tree) return [];
	const read = outlineOf(tree, tags);
	if ('error' in built) return [at(0, BROKEN)];
	let outline: Piece[];
	try {
		outline = outlineOfBuilt(built.code);
	} catch (error) {
		const offset = offsetOf(error);
		if (offset === undefined) throw error;
		return [at(placeOf(read, lettersIn(built.code.slice(0, offset))), BROKEN)];
	}
	const found = difference(read, outline);
	if (!found) return [];
	const [one, other] = found;
	const name = other && nameOf(other.sign);
	const advice = (name === undefined ? undefined : ADVICE[name]) ?? OTHERWISE;
	return [
		at(
			one?.at ?? read.at(-1)?.at ?? 0,
			`the page would show ${tell(other)} here, where ${tell(one)} is typed: ${advice}`
		)
	];
}

/**
 * Sections that the page would show otherwise than the other rules read them, or not at all: the build has
 * a parser of Markdown of its own. Only for sections in which nothing else is wrong.
 */
export function asBuilt(sections: readonly Section[]): Problem[] {
	const built = buildProse(sections.map(({ source }) => source));
	return sections.flatMap((section, i) => {
		const one = built[i];
		return one ? differs(section, one) : [];
	});
}
