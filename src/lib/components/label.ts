import type { Frame } from '../charts/registry.ts';
import type { Content } from '../content/content.ts';
import type { Text } from '../content/segments.ts';

/** What a label of a frame says: its text, of a dot how many things it stands for, or a place on a scale. Throws for a label without words. */
export function labelOf({ language, site }: Content, frame: Frame, name: string): Text | string {
	const { perDot, percent } = frame.picture.labels.find((label) => label.name === name) ?? {};
	const say = (value: number, unit: 'count' | 'percent') =>
		language.say({ value, unit, qualifier: 'exactly' });
	if (perDot !== undefined) return `${site.words['per-dot']} ${say(perDot, 'count')}`;
	if (percent !== undefined) return say(percent, 'percent');
	const text = frame.text.labels[name];
	if (!text) throw new Error(`The picture of ${frame.anchor} has no text for its label “${name}”.`);
	return text;
}
