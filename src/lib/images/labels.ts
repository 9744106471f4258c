import { PLANE, type Label } from '../charts/frame.ts';
import type { Frame } from '../charts/registry.ts';
import { labelOf } from '../components/label.ts';
import type { Content } from '../content/content.ts';
import { colourOf, type Tokens } from './colours.ts';
import { paragraph, runsOf } from './paragraph.ts';
import { heightOf, wrap, type Run } from './wrap.ts';

/* The labels of a picture, of the sizes and at the places that Labels.svelte gives them. */

const clamp = (least: number, value: number, most: number) =>
	Math.min(most, Math.max(least, value));

/** The sizes of type in a picture so wide, in pixels: what theme.css says. */
export const typeSizes = (width: number) => ({
	plain: clamp(12, 7.2 + 0.016 * width, 22),
	small: clamp(12, 8.8 + 0.008 * width, 17)
});

const LEADING = { plain: 1.25, lead: 1.15, large: 1.1, small: 1.25 } as const;
const LEFT = { start: 0, middle: 0.5, end: 1 } as const;
const UP = { top: 0, middle: 0.5, bottom: 1 } as const;

function runs(content: Content, frame: Frame, label: Label, unit: number): Run[] {
	const sizes = typeSizes(PLANE.width * unit);
	const { size = 'plain', name, width } = label;
	const text = labelOf(content, frame, name);
	if (size === 'large')
		return runsOf(content, text, { face: 'bold', size: sizes.plain * 3.4 }, 'bold');
	const type = { face: 'sans', size: size === 'small' ? sizes.small : sizes.plain } as const;
	const found = runsOf(content, text, type, 'bold');
	const first = size === 'lead' ? found.findIndex(({ face }) => face === 'bold') : -1;
	const largest = Math.max(type.size, Math.min(type.size * 1.7, (width * unit) / 9));
	return found.map((run, i) =>
		i === first ? { ...run, size: largest, spacing: -0.02, whole: true } : run
	);
}

function colour(tokens: Tokens, { size, tone }: Label): string {
	if (tone === 'live' || tone === 'lost') return colourOf(tokens, `${tone}-text`);
	return colourOf(tokens, size === 'small' ? 'ink-soft' : 'ink');
}

/** The labels of a frame’s picture, a unit of whose plane is `unit` pixels; each with the heights it begins and ends at. */
export const labels = (content: Content, frame: Frame, tokens: Tokens, unit: number) =>
	frame.picture.labels.map((label) => {
		const { name, x, y, anchor, edge, size = 'plain', stacked } = label;
		const width = label.width * unit;
		const all = runs(content, frame, label, unit);
		const lines = (stacked ? [all.slice(0, 1), all.slice(1)] : [all]).flatMap((runs) =>
			wrap(runs, width, LEADING[size], 'pretty')
		);
		const place = {
			...{ x: x * unit - width * LEFT[anchor], width, anchor },
			y: y * unit - heightOf(lines) * UP[edge]
		};
		const attributes = { 'data-label': name, fill: colour(tokens, label) };
		return { ...paragraph(lines, place, attributes), start: place.y };
	});
