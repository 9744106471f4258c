import { cross } from 'd3';
import type { ChartDefinition } from '../charts/frame.ts';
import type { Draft } from '../content/content.ts';
import { anchorOf, type Passage } from '../content/passages.ts';
import type { Problem } from '../content/problem.ts';
import { allFiguresRead, placesOf, type Check } from './check.ts';
import {
	figuresOfFrame,
	followsFrom,
	idOf,
	orAtFormula,
	sameAs,
	toldIn,
	type Told
} from './frame-figures.ts';
import { otherVoice } from './frame-texts.ts';

/** A step, by the figures that its words tell and those that its frame does. */
interface Step {
	/** Its frame. */
	name: string;
	told: readonly { told: Told; passage: Passage; report: (message: string) => Problem }[];
	/** What the picture and the texts of its frame tell, and what it may tell besides. */
	own: ReadonlySet<Told>;
	/** That, and what follows from it. */
	follows: ReadonlySet<Told>;
}

/** The steps of a chart, in its order, as far as they can be read. */
function stepsOf(content: Draft, chart: ChartDefinition): Step[] {
	return Object.keys(chart.frames).flatMap((name) => {
		const frame = figuresOfFrame(content, chart, name);
		if (!frame) return [];
		const here = content.passages.filter(({ of }) => of === anchorOf(chart.id, name));
		const tellings = (kind: Passage['kind']) =>
			here
				.filter((passage) => passage.kind === kind)
				.flatMap((passage) =>
					toldIn(content, passage.text).map(({ told, reference: { start } }) => ({
						...{ told, passage },
						report: (message: string) => passage.at(start, message)
					}))
				);
		const texts = tellings('chart').map(({ told }) => told);
		const own = [...frame.shown, ...texts, ...frame.also];
		return [
			{
				name,
				told: tellings('prose'),
				own: new Set(own),
				follows: new Set(followsFrom(content, own))
			}
		];
	});
}

/** How many of the figures that a step tells are those of a frame. */
const fit = ({ told }: Step, { own }: Step): number =>
	new Set(told.map(({ told }) => told).filter((one) => own.has(one))).size;

/** Steps that tell nothing of their own frame, and something of another. */
const strayed = (steps: readonly Step[]): { step: Step; other: Step }[] =>
	steps.flatMap((step) => {
		if (step.told.some(({ told }) => step.follows.has(told))) return [];
		const [other] = steps.filter((other) => fit(step, other) > 0);
		return other ? [{ step, other }] : [];
	});

/** Two steps that each tell the other’s frame better than their own. */
const swapped = (steps: readonly Step[]): { step: Step; other: Step }[] =>
	cross(steps.keys(), steps.keys()).flatMap(([i, j]) => {
		const [step, other] = [steps[i], steps[j]];
		if (!step || !other || i >= j) return [];
		const better = fit(step, other) + fit(other, step) > fit(step, step) + fit(other, other);
		return better ? [{ step, other }] : [];
	});

/** Steps whose words stand in the wrong one: told once for two that are swapped. */
function misplaced(steps: readonly Step[]): Problem[] {
	const lost = strayed(steps);
	const pairs = swapped(steps).filter(
		({ step, other }) => !lost.some((one) => one.step === step || one.step === other)
	);
	const at = ({ told: [first] }: Step, message: string) => first?.report(message) ?? [];
	const places = ({ told }: Step) => (told.length > 0 ? ` (${placesOf(told)})` : '');
	return [
		...lost.flatMap(({ step, other }) =>
			at(
				step,
				`the step “${step.name}” tells nothing that its frame shows, but what “${other.name}” does: put these words into the step “${other.name}”${places(other)}, or tell the figures of “${step.name}” here`
			)
		),
		...pairs.flatMap(({ step, other }) =>
			at(
				step,
				`the words of the step “${step.name}” fit the frame “${other.name}” better, and those of “${other.name}”${places(other)} fit “${step.name}”: swap them`
			)
		)
	];
}

/** What a figure is declared to be unlike, and what is the same as that, of the figures given. */
function unlike(content: Draft, told: Told, among: Iterable<Told>): Told | undefined {
	const others = content.unlike
		.filter(({ figures }) => figures.includes(idOf(told)))
		.flatMap(({ figures }) => figures.filter((id) => id !== idOf(told)));
	// The source’s own number of a figure is another than that which only looks like others.
	return [...among].find((one) =>
		[idOf(one), ...sameAs(content, [one])].some((same) => others.includes(same))
	);
}

/** What is wrong with a figure that the frame of its step does not show, and whether it stops a build. */
function fault(content: Draft, steps: readonly Step[], step: Step, told: Told) {
	const { name, own } = step;
	const named = `name ${told} under \`also\` of the frame “${name}”`;
	const stop = (message: string) => ({ message, stops: true });
	const voice = otherVoice(told, own);
	if (voice !== undefined)
		return stop(
			`the frame “${name}” tells {${voice}}, and this step {${told}}, the number in the other voice: change the voice, or ${named}`
		);
	const taken = unlike(content, told, own);
	if (taken !== undefined)
		return stop(
			`\`${told}\` stands here in the place of \`${taken}\`, which it only looks like (see \`unlike\` in figures.yaml): tell \`${taken}\`, or both`
		);
	const elsewhere = steps.find((other) => other.follows.has(told));
	if (!elsewhere)
		return stop(
			`\`${told}\` is no figure of this chart, nor does it follow from one: tell it outside of the steps, or ${named}`
		);
	const message = `the frame “${name}” of this step does not show \`${told}\`, but “${elsewhere.name}” does: is it the right figure? If so, ${named}`;
	return { message, stops: false };
}

/** The figures of steps that their frames do not show, nor anything that they follow from; those of steps that are in the wrong place altogether are left out. */
function odd(content: Draft, steps: readonly Step[]) {
	const lost = strayed(steps).map(({ step }) => step);
	return steps
		.filter((step) => !lost.includes(step))
		.flatMap((step) => {
			const all = step.told.map(({ told }) => told);
			// A step may tell apart what only looks alike.
			const tellsApart = (told: Told) =>
				otherVoice(told, step.own) === undefined && unlike(content, told, all) !== undefined;
			return step.told
				.filter(
					({ told }, i) => !step.follows.has(told) && !tellsApart(told) && all.indexOf(told) === i
				)
				.map(({ told, report }) => {
					const { message, stops } = fault(content, steps, step, told);
					return { problem: orAtFormula(content, report(message), told, step.follows), stops };
				});
		});
}

/** A check of the steps of each chart. */
const ofEach =
	(check: (content: Draft, steps: readonly Step[]) => Problem[]): Check =>
	(content, charts) =>
		// What follows from a figure that cannot be read is not known.
		allFiguresRead(content)
			? charts.flatMap((chart) => check(content, stepsOf(content, chart)))
			: [];

/** Steps tell what their own frame shows. */
export const stepFigures = ofEach((content, steps) => [
	...misplaced(steps),
	...odd(content, steps).flatMap(({ problem, stops }) => (stops ? problem : []))
]);

/** To look at: what steps tell of another frame of their chart. */
export const stepsElsewhere = ofEach((content, steps) =>
	odd(content, steps).flatMap(({ problem, stops }) => (stops ? [] : problem))
);
