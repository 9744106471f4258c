import { opening } from '../../lib/charts/funnel.ts';
import { marksOf } from '../../lib/charts/frame.ts';
import { charts } from '../../lib/charts/registry.ts';
import type { Content } from '../../lib/content/content.ts';
import type { Figure } from '../../lib/content/figure.ts';
import { fill } from '../../lib/content/fill.ts';
import { anchorOf } from '../../lib/content/passages.ts';
import { usageIndex, type Drawn, type Usage } from '../../lib/content/usage.ts';
import type { Quantity } from '../../lib/language/quantity.ts';
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
	const headings = content.sections.map(({ file, title = '', id = file, front }): Sentence => ({
		kind: 'prose',
		file,
		line: front.at(['title'], '').line,
		of: id,
		part: 'heading',
		pieces: [title]
	}));
	const sentences = content.passages.flatMap((passage) => sentencesOf(content, passage));
	return {
		content,
		drawn,
		usage: usageIndex(content, drawn),
		sentences: [...headings, ...sentences]
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

const exactly = ({ value, to, unit, qualifier }: Quantity) => {
	const end = to === undefined ? '' : ` to ${Number(to.toFixed(4))}`;
	return `${Number(value.toFixed(4))}${end} ${unit}, ${qualifier}`;
};

/** The value of a figure as a reader is told it. */
export const saidOf = ({ language }: Content, { quantity }: Figure): string =>
	quantity ? language.say(quantity) : '(a claim without a number)';

/** Every field of a figure that says something, as a reader is told it. */
export function fieldsOf(content: Content, figure: Figure): [string, string][] {
	const { language } = content;
	const { quantity, differs, from, when, note, page, sources } = figure;
	const own = differs?.quantity;
	const fields: [string, string | undefined][] = [
		['value', saidOf(content, figure)],
		['number', quantity && exactly(quantity)],
		['worked out as', from && `${from.operation} of ${from.ids.join(', ')}`],
		['source’s value', own && language.say(own)],
		['source’s number', own && exactly(own)],
		['source says', differs && fill(content, differs.says)],
		['counts', fill(content, figure.counts)],
		['of', figure.of.map((text) => fill(content, text)).join('; ') || undefined],
		['when', when === undefined ? undefined : language.when(when)],
		['voice', figure.voice],
		['source', sources.join(', ') || 'none found'],
		['page', page],
		['certainty', figure.certainty],
		['note', note && fill(content, note)],
		...figure.revisions.map(({ date, was, now, why }, i): [string, string] => [
			`correction ${i + 1}`,
			`${date}: “${was}” became “${now}”. ${why}`
		])
	];
	return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
