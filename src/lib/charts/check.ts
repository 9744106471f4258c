import { suggest, type Fault } from '../data/faults.ts';
import type { Dataset } from '../data/dataset.ts';
import type { ChartText, FrameText } from '../data/texts.ts';
import type { YamlFile } from '../data/yaml-file.ts';
import { bareNumbers } from '../prose/numbers.ts';
import type { ChartDefinition, Picture } from './frame.ts';

type ChartFile = YamlFile<ChartText>;

function compareNames(
	found: readonly string[],
	wanted: readonly string[],
	what: string,
	at: (name: string, message: string, known: boolean) => Fault
): Fault[] {
	return [
		...found
			.filter((name) => !wanted.includes(name))
			.map((name) => at(name, `the chart has no ${what} “${name}”${suggest(name, wanted)}`, true)),
		...wanted
			.filter((name) => !found.includes(name))
			.map((name) => at(name, `the ${what} “${name}” has no text: add \`${name}:\``, false))
	];
}

const inFile = (chart: string, message: string): Fault => ({
	file: `content/charts/${chart}.yaml`,
	line: 1,
	column: 1,
	message
});

/** Faults of numbers typed into a chart's words, where a placeholder would bring their source. */
function checkNumbers(yaml: ChartFile, value: unknown, path: PropertyKey[] = []): Fault[] {
	if (typeof value === 'string')
		return bareNumbers(yaml.raw(path).replace(/\{[^{}]*\}/g, blank)).map(({ found, offset }) =>
			yaml.at(
				path,
				`“${found}” is a bare number: write {figure-id} in its place, so that it has a source`,
				'value',
				offset
			)
		);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => checkNumbers(yaml, inner, [...path, key]));
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Faults of one picture and its labels. */
function checkFrame(
	data: Dataset,
	draw: (data: Dataset) => Picture,
	text: FrameText,
	path: string[],
	yaml: ChartFile
): Fault[] {
	let picture: Picture;
	try {
		picture = draw(data);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return [yaml.at(path, `this picture cannot be drawn any more: ${why}`, 'key')];
	}
	const wanted = picture.labels.map(({ name }) => name);
	const labels = [...path, 'labels'];
	const unsourced = picture.marks.filter(
		({ figure }) => figure !== undefined && data.figures[figure]?.certainty === 'not found'
	);
	return [
		...compareNames(Object.keys(text.labels), wanted, 'label', (name, message, known) =>
			yaml.at(known ? [...labels, name] : labels, message, 'key')
		),
		...[...new Set(unsourced.map(({ figure = '' }) => figure))].map((figure) =>
			yaml.at(
				path,
				`this picture draws \`${figure}\`, for which no source was found: such a figure may be told, never drawn; give it a source, or take it out of the chart`,
				'key'
			)
		)
	];
}

/**
 * Faults between the charts of the registry and their texts: files, frames and labels that are
 * missing or unknown, and marks that draw what has no source. Pictures are drawn only from a whole dataset.
 */
export function checkCharts(
	charts: readonly ChartDefinition[],
	yamls: Record<string, ChartFile>,
	data: Dataset | undefined
): Fault[] {
	const ids = charts.map(({ id }) => id);
	const files = [
		...Object.keys(yamls)
			.filter((name) => !ids.includes(name))
			.map((name) =>
				inFile(name, `there is no chart “${name}”${suggest(name, ids, ': remove this file')}`)
			),
		...ids
			.filter((id) => !yamls[id])
			.map((id) => inFile(id, `this file is missing: the words of the chart “${id}” go here`))
	];
	return files.concat(
		charts.flatMap(({ id, frames }) => {
			const yaml = yamls[id];
			const texts = yaml?.partial?.frames;
			if (!yaml || !texts) return [];
			const names = compareNames(
				Object.keys(texts),
				Object.keys(frames).filter((frame) => frame in texts || !yaml.broken.has(frame)),
				'frame',
				(name, message, known) => yaml.at(known ? ['frames', name] : ['frames'], message, 'key')
			);
			const labels = Object.entries(frames).flatMap(([frame, draw]) => {
				const text = texts[frame];
				return text && data ? checkFrame(data, draw, text, ['frames', frame], yaml) : [];
			});
			return [...names, ...labels, ...checkNumbers(yaml, yaml.partial)];
		})
	);
}
