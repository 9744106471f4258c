import { rgb } from 'd3';
import styles from '../../theme.css?inline';

/* The colours of theme.css as files take them that no browser draws: light or dark, mixed, with their opacity apart. */

/** Which of the two sides of each colour. */
export type Theme = 'light' | 'dark';

/** The custom properties of theme.css, by their names without the hyphens. */
export type Tokens = ReadonlyMap<string, string>;

const TOKEN = /--([a-z-]+):\s*light-dark\((#[0-9a-f]+),\s*(#[0-9a-f]+)\)/g;

/** The colours of a theme. */
export const tokensOf = (theme: Theme): Tokens =>
	new Map(
		[...styles.matchAll(TOKEN)].map(([, name = '', light = '', dark = '']) => [
			name,
			theme === 'light' ? light : dark
		])
	);

/** A colour of a theme. Throws for a name that theme.css does not have. */
export function colourOf(tokens: Tokens, name: string): string {
	const colour = tokens.get(name);
	if (colour === undefined) throw new Error(`theme.css has no colour --${name} for both themes.`);
	return colour;
}

const MIX = /^color-mix\(in srgb, ?(#[0-9a-f]+) (\d+)%, ?(#[0-9a-f]+|transparent)\)$/;

/** What a style says of a colour, as a colour and an opacity. Throws for what it does not understand. */
export function plainColour(value: string): { colour: string; opacity: number } {
	if (value === 'none' || /^(?:#[0-9a-f]+|url\(#[a-z-]+\))$/.test(value))
		return { colour: value, opacity: 1 };
	const [, first, percent, second] = MIX.exec(value) ?? [];
	if (first === undefined || second === undefined)
		throw new Error(`“${value}” is no colour that an image can have.`);
	const share = Number(percent) / 100;
	if (second === 'transparent') return { colour: first, opacity: share };
	const [a, b] = [rgb(first), rgb(second)];
	const mix = (from: number, to: number) => from * share + to * (1 - share);
	return {
		colour: rgb(mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b)).formatHex(),
		opacity: 1
	};
}
