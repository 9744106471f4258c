import { suggest, type Fault } from '../data/faults.ts';
import type { Dataset } from '../data/load.ts';
import type { ChartText } from '../data/texts.ts';
import type { YamlFile } from '../data/yaml-file.ts';
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

function checkPicture(data: Dataset, picture: Picture, path: string[], yaml: ChartFile): Fault[] {
	return picture.marks.flatMap(({ figure, key }) =>
		figure !== undefined && data.figures[figure]?.certainty === 'not found'
			? [
					yaml.at(
						path,
						`the mark “${key}” draws \`${figure}\`, for which no source was found: such a figure may be told, never drawn`,
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
	const files = compareNames(Object.keys(yamls), ids, 'text file', (name, message) => ({
		file: `content/charts/${name}.yaml`,
		line: 1,
		column: 1,
		message: name in yamls ? `there is no chart “${name}”${suggest(name, ids)}` : message
	}));
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
