import type { Draft } from './content.ts';

/** What a translation leaves out: sections of the original, by their address and heading, and charts by name. */
export function untranslated({ translation, sections, charts }: Draft) {
	const { original } = translation ?? {};
	const told = sections.map(({ id }) => id);
	return {
		sections: (original?.sections ?? []).flatMap(({ id, title }) =>
			id === undefined || title === undefined || told.includes(id) ? [] : { id, title }
		),
		charts: Object.keys(original?.charts ?? {}).filter((id) => !(id in charts))
	};
}
