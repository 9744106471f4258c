import type { Draft } from '../content/content.ts';
import { orAt, suggest, type Problem } from '../content/problem.ts';
import { isWhole } from '../content/tags.ts';
import { atTop, type Check } from './check.ts';

/** The number that the name of a section’s file begins with. */
const numberOf = (file: string) => /(\d+)-[^/]*$/.exec(file)?.[1];

/** The section of the original that a file translates, by its name, or by the number that this begins with. */
const originalOf = ({ paths }: Draft, original: Draft, file: string) => {
	const own = `${original.paths.folder}${file.slice(paths.folder.length)}`;
	const { sections } = original;
	return (
		sections.find((one) => one.file === own) ??
		sections.find((one) => numberOf(one.file) === numberOf(file))
	);
};

/** Sections under addresses that the original does not have: links and languages lead from one to the other. */
const strayedSections = (content: Draft, original: Draft): Problem[] => {
	const ids = original.sections.flatMap(({ id }) => id ?? []);
	return content.sections.flatMap(({ file, id, front }) => {
		if (id === undefined || ids.includes(id)) return [];
		const own = originalOf(content, original, file);
		const message = `the original has no section “${id}”${own?.id === undefined ? suggest(id, ids) : `: ${own.file} has the id “${own.id}”, and ${file} must have the same`}`;
		return orAt(front.at(['id'], message), own ? [own.front.at(['id'], '')] : []);
	});
};

/** To look at: sections of a translation whose files have other names than those of the original. */
export const renamedSections: Check = ({ sections, paths, translation }) =>
	sections.flatMap(({ id, file }) => {
		const own = translation?.original.sections.find((one) => one.id === id);
		if (!translation || !own) return [];
		const wanted = paths.folder + own.file.slice(translation.original.paths.folder.length);
		if (file === wanted) return [];
		return orAt(atTop(file, `by its id this file stands for ${own.file}: rename it to ${wanted}`), [
			atTop(own.file, '')
		]);
	});

/** Things to play with that stand in a section of one language alone. */
const strayedToys = (content: Draft, original: Draft): Problem[] =>
	content.sections.flatMap((section) => {
		const own = original.sections.find(({ id }) => id === section.id);
		if (!own || own.errors.length + section.errors.length > 0) return [];
		const toysIn = ({ tags }: typeof section) => tags.filter(({ name }) => isWhole(name));
		const [here, there] = [toysIn(section), toysIn(own)];
		const has = (tags: typeof here, name: string) => tags.some((tag) => tag.name === name);
		return [
			...there
				.filter(({ name }) => !has(here, name))
				.map(({ name, start }) =>
					orAt(
						atTop(
							section.file,
							`<${name} /> stands in “${String(own.id)}” of the original, and not in ${section.file}: put it in there too`
						),
						[own.at(start, '')]
					)
				),
			...here
				.filter(({ name }) => !has(there, name))
				.map(({ name, start }) =>
					orAt(
						section.at(
							start,
							`<${name} /> stands in ${section.file}, and not in “${String(own.id)}” of the original: put it into both, or neither`
						),
						[own.at(0, '')]
					)
				)
		];
	});

/** The first section that stands before one which it follows in the original. */
function movedSections({ sections }: Draft, original: Draft): Problem[] {
	const order = original.sections.flatMap(({ id }) => id ?? []);
	const placed = sections.flatMap(({ id, front }) => {
		const place = id === undefined ? -1 : order.indexOf(id);
		return place < 0 ? [] : { id, front, place };
	});
	return placed.flatMap(({ id, front, place }, i) => {
		const before = placed[i - 1];
		if (!before || before.place < place) return [];
		return front.at(
			['id'],
			`“${String(id)}” comes before “${String(before.id)}” in the original: number the files as they are there`
		);
	});
}

/** Charts that are told in another section than in the original. */
function movedCharts({ sections, charts }: Draft, original: Draft): Problem[] {
	const home = new Map(
		original.sections.flatMap(({ id, tags }) =>
			tags.flatMap(({ name, attributes: { chart } }) =>
				name === 'Scrolly' && id !== undefined ? [[chart, id] as const] : []
			)
		)
	);
	const homes = new Set(original.sections.map(({ id }) => id));
	return sections.flatMap(({ id, tags, at }) =>
		tags.flatMap((tag) => {
			const { chart } = tag.attributes;
			const there = tag.name === 'Scrolly' ? home.get(chart) : undefined;
			// A section or a chart that there is not is told as such.
			if (there === undefined || there === id || !homes.has(id) || !(String(chart) in charts))
				return [];
			return at(
				tag.start,
				`the original tells the chart “${String(chart)}” in the section “${there}”: tell it there`
			);
		})
	);
}

/** The day of first publication, which is one in all languages. */
const published = ({ site, files, paths }: Draft, original: Draft): Problem[] => {
	const [day, other] = [site?.published, original.site?.published];
	if (day === undefined || other === undefined || day === other) return [];
	const message = `the piece was first published ${other} by ${original.paths.site}, and ${day} by ${paths.site}: write the same day in both`;
	return [orAt(files.site.at(['published'], message), [original.files.site.at(['published'], '')])];
};

/** The sections of a translation against those of the original: their addresses and what stands in them. */
export const translatedSections: Check = (content) => {
	const original = content.translation?.original;
	if (!original) return [];
	return [strayedSections, movedSections, movedCharts, strayedToys, published].flatMap((check) =>
		check(content, original)
	);
};
