import type { Check } from './check.ts';
import { figureHint, sourceHint } from './hints.ts';

/** The names by which figures, sources and relations refer to one another. */
export const names: Check = (content) => {
	const { files, ids, sources } = content;
	const { figures: yaml } = files;
	const file = yaml.partial;
	if (!file) return [];
	const unknownIn = (list: readonly string[], path: readonly PropertyKey[]) =>
		list.flatMap((id, i) =>
			ids.includes(id)
				? []
				: yaml.at([...path, i], `\`${id}\` is not a figure${figureHint(content, id)}`)
		);
	const known = [...Object.keys(sources), ...files.sources.broken];
	return [
		...Object.entries(file.derived).flatMap(([id, { from }]) => [
			...(id in file.figures
				? [yaml.atKey(['derived', id], `\`${id}\` is both cited and derived: rename one`)]
				: []),
			...unknownIn(from.ids, ['derived', id, 'from', from.operation])
		]),
		...Object.entries(file.figures).flatMap(([id, { source }]) =>
			// Where sources.yaml cannot be read, its names are not known.
			source === undefined || !files.sources.partial || known.includes(source)
				? []
				: [
						yaml.at(
							['figures', id, 'source'],
							`\`${source}\` is not in sources.yaml${sourceHint(content, source)}`
						)
					]
		),
		...file.relations.flatMap((relation, i) =>
			Object.entries(relation).flatMap(([field, named]: [string, string | string[]]) =>
				unknownIn([named].flat(), ['relations', i, field])
			)
		),
		...file.unlike.flatMap(({ figures }, i) => unknownIn(figures, ['unlike', i, 'figures']))
	];
};
