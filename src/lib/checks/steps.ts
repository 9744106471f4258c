import type { ChartDefinition } from '../charts/frame.ts';
import { anchorOf } from '../content/passages.ts';
import { suggest, type Problem } from '../content/problem.ts';
import type { Section, Tag } from '../content/prose.ts';
import { allProseRead, atTop, twice, type Check, type Report } from './check.ts';

const framesOf = (charts: readonly ChartDefinition[], id: string | undefined) => {
	const chart = charts.find((chart) => chart.id === id);
	return chart && Object.keys(chart.frames);
};

/** A scrolly must name a chart and tell each of its frames, in their order. */
function checkScrolly(tag: Tag, { at, tags }: Section, charts: readonly ChartDefinition[]) {
	const { chart } = tag.attributes;
	if (typeof chart !== 'string') return [];
	const frames = framesOf(charts, chart);
	if (!frames) {
		const hint = suggest(
			chart,
			charts.map(({ id }) => id)
		);
		return [at(tag.at.chart ?? tag.start, `there is no chart “${chart}”${hint}`)];
	}
	const told = tags.filter((step) => step.name === 'Step' && step.chart === chart);
	return [
		...frames
			.filter((frame) => !told.some(({ attributes }) => attributes.frame === frame))
			.map((frame) =>
				at(tag.start, `the frame “${frame}” of “${chart}” has no step: add <Step frame="${frame}">`)
			),
		...outOfOrder(told, frames).map(({ start, attributes, at: offsets }) =>
			at(
				offsets.frame ?? start,
				`the step “${String(attributes.frame)}” is out of turn: steps follow the frames of their chart, which are ${frames.join(', ')}; move it, or ask a developer for another order`
			)
		)
	];
}

/** The first step that stands before one which it should follow. */
function outOfOrder(told: readonly Tag[], frames: readonly string[]): Tag[] {
	const known = told.flatMap((tag) => {
		const place = frames.indexOf(String(tag.attributes.frame));
		return place < 0 ? [] : { tag, place };
	});
	const late = known.find(({ place }, i) => place < (known[i - 1]?.place ?? place));
	return late ? [late.tag] : [];
}

/** A step inside another, where the end of that is missing. */
function checkNested({ start }: Tag, { at, tags }: Section): Problem[] {
	const around = tags.findLast(
		(tag) => tag.name === 'Step' && tag.start < start && start < tag.end
	);
	if (!around) return [];
	const message = `this step stands inside the step “${String(around.attributes.frame)}”: close that one with </Step> before it`;
	return [at(start, message)];
}

const BLANK_LINES = /^[^\S\n]*\n[^\S\n]*\n[\s\S]*\n[^\S\n]*\n[^\S\n]*$/;

/** A step must have words, set off by blank lines: without these Markdown takes them for part of the tag. */
function checkWords({ inside, start }: Tag, { at, source }: Section): Problem[] {
	const words = inside ? source.slice(inside.start, inside.end) : '';
	if (words.trim() === '')
		return [
			at(start, 'this step says nothing: write its words, or take the frame out of the chart')
		];
	if (BLANK_LINES.test(words)) return [];
	return [
		at(
			start,
			'the words of a step need a blank line before and after them: without, their signs print as typed'
		)
	];
}

/** Words between the steps of a scrolly, which have no place on the page. */
const checkBetween = ({ tags, blocks, at }: Section): Problem[] =>
	blocks
		.filter(
			({ start, step }) =>
				!step &&
				tags.some((tag) => tag.name === 'Scrolly' && tag.start < start && start < tag.end) &&
				!tags.some((tag) => tag.name === 'Step' && tag.start < start && start < tag.end)
		)
		.map(({ start }) =>
			at(
				start,
				'these words stand between steps, where nobody sees them: put them into a step, or after </Scrolly>'
			)
		);

/** Scrollies and their steps against the charts that they tell: each frame is told, and once. */
export const steps: Check = (content, charts) => {
	/** Where each frame is told, by its anchor. */
	const told = new Map<string, Report>();
	/** Where each chart is told. */
	const drawn = new Map<string, Report>();

	/** A chart stands once in the story: the parts of its picture have addresses of their own. */
	function checkOnce({ attributes: { chart }, at, start }: Tag, section: Section) {
		if (typeof chart !== 'string') return undefined;
		const here: Report = (message) => section.at(at.chart ?? start, message);
		const before = drawn.get(chart);
		if (!before) {
			drawn.set(chart, here);
			return undefined;
		}
		return twice(
			...[here, before],
			(other) =>
				`the chart “${chart}” is told by two <Scrolly>: the other is at ${other}; put all of its steps into one`
		);
	}

	function checkStep({ attributes: { frame }, at, chart, start }: Tag, section: Section) {
		if (chart === undefined)
			return [section.at(start, '<Step> must stand inside a <Scrolly chart="…">')];
		const frames = framesOf(charts, chart);
		if (typeof frame !== 'string' || !frames) return [];
		const here: Report = (message) => section.at(at.frame ?? start, message);
		const unknown = `“${chart}” has no frame “${frame}”${suggest(frame, frames)}`;
		const problems = frames.includes(frame) ? [] : [here(unknown)];
		const anchor = anchorOf(chart, frame);
		const before = told.get(anchor);
		if (!before) {
			told.set(anchor, here);
			return problems;
		}
		return [
			...problems,
			twice(
				...[here, before],
				(other) => `two steps have the address #${anchor}: the other is at ${other}; remove one`
			)
		];
	}

	const scrollies = content.sections.flatMap(({ tags }) =>
		tags.flatMap(({ name, attributes }) => (name === 'Scrolly' ? attributes.chart : []))
	);
	// What a section that could not be read tells is not known.
	const untold = allProseRead(content) ? charts.filter(({ id }) => !scrollies.includes(id)) : [];
	return [
		...content.sections.flatMap((section) => {
			const again: Tag[] = [];
			return section.tags.flatMap((tag) => {
				if (tag.name === 'Scrolly') {
					const once = checkOnce(tag, section);
					if (once) again.push(tag);
					return once ?? checkScrolly(tag, section, charts);
				}
				// What is wrong with the steps of a chart that stands twice follows from that.
				if (
					tag.name !== 'Step' ||
					again.some((scrolly) => tag.start < scrolly.end && tag.start > scrolly.start)
				)
					return [];
				return [
					...checkStep(tag, section),
					...checkNested(tag, section),
					...checkWords(tag, section)
				];
			});
		}),
		...content.sections.flatMap(checkBetween),
		...untold.map(({ id }) => {
			const message = `no section tells the chart “${id}”: add <Scrolly chart="${id}"> with its steps to a file of ${content.paths.folder}article`;
			return atTop(content.paths.chart(id), message);
		})
	];
};
