import { marksOf, PictureError, type ChartDefinition, type Picture } from '../charts/frame.ts';
import { MissingError, type Draft } from '../content/content.ts';
import { chartFile } from '../content/files.ts';
import { suggest, type Problem } from '../content/problem.ts';
import { allFiguresRead, atTop, pathOf, type Check } from './check.ts';

/** The names that stand in a file against those that the chart has. */
function compareNames(
	found: readonly string[],
	wanted: readonly string[],
	what: string,
	at: (name: string, message: string, stands: boolean) => Problem
): Problem[] {
	return [
		...found
			.filter((name) => !wanted.includes(name))
			.map((name) => at(name, `the chart has no ${what} “${name}”${suggest(name, wanted)}`, true)),
		...wanted
			.filter((name) => !found.includes(name))
			.map((name) => at(name, `the ${what} “${name}” has no text: add \`${name}:\``, false))
	];
}

/** The files of charts against the registry. */
function checkFiles({ files }: Draft, charts: readonly ChartDefinition[]): Problem[] {
	const ids = charts.map(({ id }) => id);
	return [
		...Object.keys(files.charts)
			.filter((id) => !ids.includes(id))
			.map((id) =>
				atTop(chartFile(id), `there is no chart “${id}”${suggest(id, ids, ': remove this file')}`)
			),
		...ids
			.filter((id) => !(id in files.charts))
			.map((id) =>
				atTop(chartFile(id), `this file is missing: the words of the chart “${id}” go here`)
			)
	];
}

/** A picture, or why it cannot be drawn. */
function draw(
	content: Draft,
	frame: (content: Draft) => Picture,
	report: (message: string) => Problem
): Picture | Problem {
	try {
		return frame(content);
	} catch (error) {
		if (error instanceof PictureError) {
			const path = [...pathOf(content, error.figure), 'value'];
			return content.files.figures.at(path, `\`${error.figure}\` ${error.message}`);
		}
		if (error instanceof MissingError)
			return report(`this picture cannot be drawn any more: ${error.message}`);
		throw error;
	}
}

/** The frames of one chart against its file, and what its pictures show. */
function checkChart(content: Draft, { id, frames }: ChartDefinition): Problem[] {
	const yaml = content.files.charts[id];
	const texts = content.charts[id]?.frames;
	if (!yaml || !texts) return [];
	const wanted = Object.keys(frames).filter((name) => name in texts || !yaml.broken.has(name));
	const names = compareNames(Object.keys(texts), wanted, 'frame', (name, message, stands) =>
		yaml.atKey(stands ? ['frames', name] : ['frames'], message)
	);
	if (!allFiguresRead(content)) return names;
	const pictures = Object.entries(frames).flatMap(([name, frame]) => {
		const text = texts[name];
		if (!text) return [];
		const report = (message: string) => yaml.atKey(['frames', name], message);
		const picture = draw(content, frame, report);
		if ('message' in picture) return [picture];
		const labels = ['frames', name, 'labels'];
		const drawn = new Set<string>(marksOf(picture).flatMap(({ figure }) => figure ?? []));
		return [
			...compareNames(
				Object.keys(text.labels),
				picture.labels.map(({ name }) => name),
				'label',
				(label, message, stands) => yaml.atKey(stands ? [...labels, label] : labels, message)
			),
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
	...registry.flatMap((chart) => checkChart(content, chart))
];
