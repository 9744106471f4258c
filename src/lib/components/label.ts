import type { Frame } from '../charts/registry.ts';
import type { Content } from '../content/content.ts';
import type { Text } from '../content/segments.ts';

/** What a label of a frame says: its text, or of a dot how many things it stands for. Throws for a label without words. */
export function labelOf({ language, site }: Content, frame: Frame, name: string): Text | string {
	const { perDot } = frame.picture.labels.find((label) => label.name === name) ?? {};
	if (perDot !== undefined) {
		const many = language.say({ value: perDot, unit: 'count', qualifier: 'exactly' });
		return `${site.words['per-dot']} ${many}`;
	}
	const text = frame.text.labels[name];
	if (!text) throw new Error(`The picture of ${frame.anchor} has no text for its label “${name}”.`);
	return text;
}
