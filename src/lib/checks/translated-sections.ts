import type { Draft } from '../content/content.ts';
import { orAt, suggest, type Problem } from '../content/problem.ts';
import { isWhole } from '../content/tags.ts';
import { atTop, type Check } from './check.ts';

/** The section of the original that a file translates, by its name. */
const originalOf = ({ paths }: Draft, original: Draft, file: string) =>
	original.sections.find(
		(one) => one.file === `${original.paths.folder}${file.slice(paths.folder.length)}`
	);

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
	return [strayedSections, strayedToys, published].flatMap((check) => check(content, original));
};
