import { suggest, type Fault } from '../data/faults.ts';
import type { Dataset } from '../data/load.ts';
import type { ChartText } from '../data/texts.ts';
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

function checkPicture(data: Dataset, picture: Picture, path: string[], yaml: ChartFile): Fault[] {
	return picture.marks.flatMap(({ figure, key }) =>
		figure !== undefined && data.figures[figure]?.certainty === 'not found'
			? [
					yaml.at(
						path,
						`this picture draws \`${figure}\` (as “${key}”), for which no source was found: such a figure may be told, never drawn; give it a source, or take it out of the chart`,
						'key'
					)
				]
			: []
	);
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
				Object.keys(frames),
				'frame',
				(name, message, known) => yaml.at(known ? ['frames', name] : ['frames'], message, 'key')
			);
			const labels = data
				? Object.entries(frames).flatMap(([frame, draw]) => {
						const text = texts[frame];
						if (!text) return [];
						const picture = draw(data);
						const wanted = picture.labels.map(({ name }) => name);
						const path = ['frames', frame, 'labels'];
						return [
							...compareNames(Object.keys(text.labels), wanted, 'label', (name, message, known) =>
								yaml.at(known ? [...path, name] : path, message, 'key')
							),
							...checkPicture(data, picture, ['frames', frame], yaml)
						];
					})
				: [];
			return [...names, ...labels];
		})
	);
}
