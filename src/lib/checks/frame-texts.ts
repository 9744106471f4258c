import type { Draft } from '../content/content.ts';
import { anchorOf, type Passage } from '../content/passages.ts';
import type { Problem } from '../content/problem.ts';
import { references } from '../content/segments.ts';
import { allFiguresRead, allProseRead, type Check } from './check.ts';
import {
	figuresOfFrame,
	idOf,
	orAtFormula,
	sameAs,
	toldByLabel,
	toldIn,
	type FrameFigures,
	type Told
} from './frame-figures.ts';
import { figureHint } from './hints.ts';

/** The texts that may tell what a frame names under `also`: those that stand under the picture, not in it. */
const FREE = ['description', 'counted'];

const braced = (told: readonly Told[]) => told.map((one) => `{${one}}`).join(' or ');

/** Whose number a text should tell, where it tells the right figure in the wrong voice; undefined for any other. */
export const otherVoice = (told: Told, shown: Iterable<Told>): Told | undefined =>
	[...shown].find((one) => one !== told && idOf(one) === idOf(told));

/** What is wrong with a figure that the label of a mark tells; undefined where it is the mark’s. */
function labelFault(content: Draft, { labels }: FrameFigures, own: readonly Told[], told: Told) {
	if (sameAs(content, own).has(told)) return undefined;
	const other = labels.find((label) => toldByLabel(content, label)?.includes(told));
	const belongs = other ? `, which belongs to the label \`${other.name}\`` : '';
	return `this label stands at the mark of ${braced(own)} and tells {${told}}${belongs}: write ${braced(own)}`;
}

/** What is wrong with a figure that another text of a frame tells; undefined where its picture shows it, or it follows. */
function textFault({ shown, follows, also }: FrameFigures, part: string, told: Told) {
	const free = FREE.includes(part);
	if (follows.has(told) || (free && also.includes(told))) return undefined;
	const other = otherVoice(told, shown);
	const or = free ? `, or name ${told} under \`also\` of this frame` : '';
	if (other !== undefined)
		return `the picture shows {${other}}, and this tells {${told}}: write {${other}}${or}`;
	return `the picture does not show {${told}}, nor what it follows from: tell ${shown.length > 0 ? braced(shown) : 'no number'}${or}`;
}

/** Whether a figure says how many were asked for a figure of the frame: it counts, by the same source. */
function isSample({ figures }: Draft, { shown }: FrameFigures, id: string): boolean {
	const { quantity, sources = [] } = figures[id] ?? {};
	const known = shown.flatMap((told) => figures[idOf(told)]?.sources ?? []);
	return quantity?.unit === 'count' && sources.some((source) => known.includes(source));
}

/** The figures that one text of a frame tells, against those of its picture. */
function checkText(content: Draft, frame: FrameFigures, { part, text, at }: Passage): Problem[] {
	const label = frame.labels.find(({ name }) => part === `label ${name}`);
	const own = label && toldByLabel(content, label);
	return toldIn(content, text).flatMap(({ reference: { id, start }, told }) => {
		if (part === 'counted' && isSample(content, frame, id)) return [];
		const fault = own ? labelFault(content, frame, own, told) : textFault(frame, part, told);
		return fault === undefined ? [] : orAtFormula(content, at(start, fault), told, frame.follows);
	});
}

/** What a frame may tell besides what its picture shows: figures that there are, and that its texts tell. */
function checkAlso(content: Draft, { chart, frame, follows }: FrameFigures): Problem[] {
	const yaml = content.files.charts[chart];
	const also = content.charts[chart]?.frames[frame]?.also ?? [];
	const told = content.passages
		.filter(
			({ kind, of, part }) =>
				of === anchorOf(chart, frame) && (kind === 'prose' || FREE.includes(part))
		)
		.flatMap(({ text }) => toldIn(content, text).map(({ told }) => told));
	return also.flatMap((one, i) => {
		const report = (message: string) => yaml?.at(['frames', frame, 'also', i], message) ?? [];
		const id = idOf(one);
		if (!content.ids.includes(id))
			return report(`\`${id}\` is not a figure${figureHint(content, id)}`);
		if (follows.has(one))
			return report(`the picture shows \`${one}\`, or what it follows from: take it off this list`);
		// What a section that cannot be read tells is not known.
		return told.includes(one) || !allProseRead(content)
			? []
			: report(
					`neither the step nor a text of the frame under its picture tells \`${one}\`: take it off this list`
				);
	});
}

/** Figures that the picture of a frame is drawn from by names that they no longer have, and that no text calls for any more. */
function goneNames(content: Draft, { chart, frame, shown }: FrameFigures): Problem[] {
	const { ids, files, passages } = content;
	const isCalledFor = (wanted: string) =>
		passages.some(({ text }) => references(text).some(({ id }) => id === wanted));
	return shown
		.map(idOf)
		.filter((id) => !ids.includes(id) && !isCalledFor(id))
		.flatMap((id) => {
			const message = `this picture is drawn from \`${id}\`, and no figure has that name now: give it that name again in figures.yaml, or ask a developer to change the picture`;
			return files.charts[chart]?.atKey(['frames', frame], message) ?? [];
		});
}

/** A check of each frame of the charts and its texts. */
const ofFrames =
	(check: (content: Draft, frame: FrameFigures, texts: readonly Passage[]) => Problem[]): Check =>
	(content, charts) => {
		// What follows from a figure that cannot be read is not known.
		if (!allFiguresRead(content)) return [];
		const texts = content.passages.filter(({ kind }) => kind === 'chart');
		return charts.flatMap((chart) =>
			Object.keys(chart.frames).flatMap((name) => {
				const frame = figuresOfFrame(content, chart, name);
				const own = texts.filter(({ of }) => of === anchorOf(chart.id, name));
				return frame ? check(content, frame, own) : [];
			})
		);
	};

/** The texts of each frame tell what its picture shows: a label the number of its mark, the others any of them. */
export const frameTexts = ofFrames((content, frame, texts) => {
	const gone = goneNames(content, frame);
	return gone.length > 0
		? gone
		: [
				...texts.flatMap((passage) => checkText(content, frame, passage)),
				...checkAlso(content, frame)
			];
});

/** To look at: labels that stand at a mark and tell no number, as where two are swapped. */
export const silentLabels = ofFrames((content, { labels }, texts) =>
	texts.flatMap(({ part, text, at }) => {
		const label = labels.find(({ name }) => part === `label ${name}`);
		const own = label && toldByLabel(content, label);
		if (!own || toldIn(content, text).length > 0) return [];
		return at(
			0,
			`this label stands at the mark of ${braced(own)} and tells no number: are these its words?`
		);
	})
);
