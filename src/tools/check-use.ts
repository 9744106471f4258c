import { operation } from '../lib/data/derive-all.ts';
import type { Fault } from '../lib/data/faults.ts';
import type { ContentTexts, Loaded } from '../lib/data/load.ts';
import type { ProseFile } from '../lib/prose/parse.ts';

/** Faults of what is there for nothing: a source that no figure cites, a figure that nothing shows. */
export function checkUse(
	loaded: Loaded,
	texts: ContentTexts,
	prose: readonly ProseFile[]
): Fault[] {
	const { figuresYaml, sourcesYaml } = loaded;
	const file = figuresYaml.data;
	if (!file || !sourcesYaml.data) return [];
	// What stands in a file that could not be read is not known.
	const read =
		prose.every(({ faults }) => faults.length === 0) &&
		Object.values(loaded.charts).every(({ partial }) => partial !== undefined);
	const cited = new Set(Object.values(file.figures).map(({ source }) => source));
	const used = new Set<string>([
		...prose.flatMap(({ tags }) => tags.map(({ attributes }) => String(attributes.id))),
		...Object.values(file.derived).flatMap(({ from }) => operation(from).ids),
		...file.unlike.flatMap(({ figures }) => figures)
	]);
	const everyText = [texts.figures, texts.site, texts.sources, ...Object.values(texts.charts)].join(
		'\n'
	);
	for (const [, id] of everyText.matchAll(/\{([a-z][a-z0-9-]*)/g)) if (id) used.add(id);
	return [
		...Object.keys(sourcesYaml.data)
			.filter((id) => !cited.has(id))
			.map((id) =>
				sourcesYaml.at([id], `no figure cites the source \`${id}\`: cite it, or remove it`, 'key')
			),
		...loaded.ids
			.filter((id) => read && !used.has(id))
			.map((id) =>
				figuresYaml.at(
					[id in file.figures ? 'figures' : 'derived', id],
					`nothing shows the figure \`${id}\`: use it in the prose, a chart or another figure’s text, or remove it`,
					'key'
				)
			)
	];
}
