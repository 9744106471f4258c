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

/** Notes, pages and corrections of figures and sources that a translation has words for, but not for these: “abandoned-2025 note”. */
export function untranslatedTexts({ translation }: Draft): string[] {
	if (!translation) return [];
	const { original, figures, sources } = translation;
	const list = (id: string, missing: Record<string, boolean>) =>
		Object.entries(missing).flatMap(([name, is]) => (is ? `${id} ${name}` : []));
	return [
		...Object.entries(figures.partial ?? {}).flatMap(([id, words]) => {
			const figure = original.figures[id];
			if (!figure) return [];
			return list(id, {
				note: figure.note !== undefined && words.note === undefined,
				page: figure.page !== undefined && words.page === undefined,
				revisions: figure.revisions.length > (words.revisions ?? []).length
			});
		}),
		...Object.entries(sources.partial ?? {}).flatMap(([id, words]) =>
			list(id, { note: original.sources[id]?.note !== undefined && words.note === undefined })
		)
	];
}
