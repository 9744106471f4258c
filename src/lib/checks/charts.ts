import {
	drawOnce,
	hasOwnWords,
	marksOf,
	PictureError,
	type ChartDefinition,
	type Picture
} from '../charts/frame.ts';
import { crampedIn } from '../charts/room.ts';
import { MissingError, type Draft } from '../content/content.ts';
import { valueOf } from '../content/figure.ts';
import { orAt, suggest, type Problem } from '../content/problem.ts';
import { references, type Text } from '../content/segments.ts';
import type { ChartText } from '../content/site-schema.ts';
import type { YamlFile } from '../content/yaml.ts';
import { allFiguresRead, atFigure, atTop, partsOf, pathOf, type Check } from './check.ts';

/** The names that stand in a group of a file against those that the chart has. */
function compareNames(
	{ atKey }: YamlFile<unknown>,
	group: readonly string[],
	what: string,
	found: readonly string[],
	wanted: readonly string[]
): Problem[] {
	const unknown = found.filter((name) => !wanted.includes(name));
	const missing = wanted.filter((name) => !found.includes(name));
	return [
		...unknown.map((name) =>
			atKey([...group, name], `the chart has no ${what} “${name}”${suggest(name, wanted)}`)
		),
		...missing.map((name) => atKey(group, `the ${what} “${name}” has no text: add \`${name}:\``))
	];
}

/** The first frame of a file that stands before one which it follows in the chart. */
function outOfOrder(
	{ atKey }: YamlFile<unknown>,
	found: readonly string[],
	wanted: readonly string[]
): Problem[] {
	const known = found.filter((name) => wanted.includes(name));
	const late = known.find((name, i) => {
		const before = known[i - 1];
		return before !== undefined && wanted.indexOf(name) < wanted.indexOf(before);
	});
	return late === undefined
		? []
		: [
				atKey(
					['frames', late],
					`the frame “${late}” is out of turn: the frames of this chart are ${wanted.join(', ')}; move it`
				)
			];
}

/** The files of charts against the registry. */
function checkFiles({ files, paths }: Draft, charts: readonly ChartDefinition[]): Problem[] {
	const ids = charts.map(({ id }) => id);
	return [
		...Object.keys(files.charts)
			.filter((id) => !ids.includes(id))
			.map((id) =>
				atTop(paths.chart(id), `there is no chart “${id}”${suggest(id, ids, ': remove this file')}`)
			),
		...ids
			.filter((id) => !(id in files.charts))
			.map((id) =>
				atTop(paths.chart(id), `this file is missing: the words of the chart “${id}” go here`)
			)
	];
}

/** The names that charts had before against those that charts have: an address can lead to one only. */
function checkOldNames(
	{ files, charts: texts }: Draft,
	registry: readonly ChartDefinition[]
): Problem[] {
	const taken = new Set(registry.map(({ id }) => id));
	return Object.entries(texts).flatMap(([id, { was }]) =>
		was.flatMap((name) => {
			if (!taken.has(name)) {
				taken.add(name);
				return [];
			}
			const message = `“${name}” is the name of a chart, or an old name of one, already: take it out`;
			return files.charts[id]?.at(['was', was.indexOf(name)], message) ?? [];
		})
	);
}

/** A picture, or why it cannot be drawn. */
function draw(
	content: Draft,
	frame: (content: Draft) => Picture,
	report: (message: string) => Problem
): Picture | Problem {
	try {
		return drawOnce(content, frame);
	} catch (error) {
		if (error instanceof PictureError) {
			const message = `\`${error.figure}\` ${error.message}`;
			return orAt(
				content.files.figures.at([...pathOf(content, error.figure), 'value'], message),
				error.others.map((id) => atFigure(content, id, ''))
			);
		}
		if (error instanceof MissingError)
			return report(`this picture cannot be drawn any more: ${error.message}`);
		throw error;
	}
}

/** The cited figures that a picture or its words show, or what is shown of them. */
function shownBy(content: Draft, picture: Picture, words: readonly Text[]): Set<string> {
	const ids = [
		...marksOf(picture).flatMap(({ figure }) => figure ?? []),
		...words.flatMap((text) => references(text).map(({ id }) => id))
	];
	return new Set(ids.flatMap((id) => partsOf(content, id)));
}

/** Words that have no room in a picture or over it: told there, or at a value that was edited. */
function tooLong(
	content: Draft,
	picture: Picture,
	yaml: YamlFile<ChartText>,
	frame: string
): Problem[] {
	const text = yaml.partial?.frames[frame];
	const isKnown = (words: Text) =>
		references(words).every(({ id, voice }) => {
			const figure = content.figures[id];
			return figure && valueOf(figure, voice);
		});
	// What calls for a number that is not there is a problem already.
	if (!text) return [];
	const words = [text.title, text.counted, ...Object.values(text.labels)];
	if (!words.every(isKnown)) return [];
	return crampedIn(content, picture, text).flatMap(({ part, name, message }) => {
		// A mark is where its figure puts it, and no words are too long.
		if (part === 'mark') return [];
		const path = part === 'label' ? ['labels', name] : [part];
		const what = part === 'label' ? 'label' : 'line';
		const at = (message: string) => yaml.at(['frames', frame, ...path], message);
		const { file, line } = at('');
		const byValue = `with this value, the ${what} “${name}” (${file}:${line}) ${message}: fix the value, or say the ${what} in fewer words`;
		return orAt(
			at(`this ${what} ${message}: say it in fewer words`),
			[...shownBy(content, picture, words)].map((id) => atFigure(content, id, byValue))
		);
	});
}

/** The frames of one chart against its file, and what its pictures show. */
function checkChart(content: Draft, { id, frames }: ChartDefinition): Problem[] {
	const yaml = content.files.charts[id];
	const texts = content.charts[id]?.frames;
	if (!yaml || !texts) return [];
	const wanted = Object.keys(frames).filter((name) => name in texts || !yaml.broken.has(name));
	const names = [
		...compareNames(yaml, ['frames'], 'frame', Object.keys(texts), wanted),
		...outOfOrder(yaml, Object.keys(texts), wanted)
	];
	if (!allFiguresRead(content)) return names;
	const pictures = Object.entries(frames).flatMap(([name, draws]) => {
		const text = texts[name];
		if (!text) return [];
		const report = (message: string) => yaml.atKey(['frames', name], message);
		const picture = draw(content, draws, report);
		if ('message' in picture) return [picture];
		const labels = picture.labels.flatMap((label) => (hasOwnWords(label) ? [] : label.name));
		const drawn = new Set<string>(marksOf(picture).flatMap(({ figure }) => figure ?? []));
		return [
			...compareNames(yaml, ['frames', name, 'labels'], 'label', Object.keys(text.labels), labels),
			...tooLong(content, picture, yaml, name),
			...[...drawn]
				.filter((figure) => content.figures[figure]?.certainty === 'not-found')
				.map((figure) =>
					report(
						`this picture draws \`${figure}\`, for which no source was found: such a figure may be told, never drawn; give it a source, or take it out of the chart`
					)
				)
		];
	});
	return [...names, ...pictures];
}

/** The charts of the registry against their files: frames, labels, and what the pictures draw. */
export const charts: Check = (content, registry) => [
	...checkFiles(content, registry),
	...checkOldNames(content, registry),
	...registry.flatMap((chart) => checkChart(content, chart))
];
