import { opening } from '../../lib/charts/funnel.ts';
import { marksOf } from '../../lib/charts/frame.ts';
import { charts } from '../../lib/charts/registry.ts';
import type { Content } from '../../lib/content/content.ts';
import { anchorOf } from '../../lib/content/passages.ts';
import { usageIndex, type Drawn, type Usage } from '../../lib/content/usage.ts';
import { headingOf } from '../changes/items.ts';
import { sentencesOf, type Sentence } from '../text.ts';

export type Story = ReturnType<typeof readStory>;

/** The figures that each picture draws: the opening picture's and each frame's, by its anchor. */
function drawnIn(content: Content): Drawn[] {
	const figuresOf = (picture: Parameters<typeof marksOf>[0]) => [
		...new Set<string>(marksOf(picture).flatMap(({ figure }) => figure ?? []))
	];
	return [
		...(Object.hasOwn(content.charts, 'funnel')
			? [{ anchor: 'opening picture', figures: figuresOf(opening(content).picture) }]
			: []),
		...charts.flatMap(({ id, frames }) =>
			Object.entries(frames)
				.filter(([frame]) => content.charts[id]?.frames[frame])
				.map(([frame, draw]) => ({
					anchor: anchorOf(id, frame),
					figures: figuresOf(draw(content))
				}))
		)
	];
}

/** The content filled in: every sentence, what the pictures draw, and where each figure is used. */
export function readStory(content: Content) {
	const drawn = drawnIn(content);
	return {
		content,
		drawn,
		usage: usageIndex(content, drawn),
		sentences: [
			...content.sections.map(headingOf),
			...content.passages.flatMap((passage) => sentencesOf(content, passage))
		]
	};
}

/** Where a figure is used. Throws for one that the content does not have. */
export function getUsage({ usage }: Story, id: string): Usage {
	const found = usage.get(id);
	if (!found) throw new Error(`The content has no figure “${id}”.`);
	return found;
}

/** The sentences that show a figure. */
export const showing = ({ sentences }: Story, id: string): Sentence[] =>
	sentences.filter(({ pieces }) =>
		pieces.some((piece) => typeof piece !== 'string' && piece.id === id)
	);

/** For each frame that shows a figure, as what: mark, title, label live. */
export function framesShowing(story: Story, id: string): Map<string, string[]> {
	const { pictures } = getUsage(story, id);
	const parts = new Map(
		story.drawn.map(({ anchor }) => [anchor, pictures.includes(anchor) ? ['mark'] : []])
	);
	for (const { kind, of, part } of showing(story, id))
		if (kind === 'chart') parts.set(of, [...(parts.get(of) ?? []), part]);
	return new Map([...parts].filter(([, parts]) => parts.length > 0));
}
