import type { Draft } from '../content/content.ts';
import { sectionFiles, type Files } from '../content/files.ts';
import type { Problem } from '../content/problem.ts';
import { isWhole } from '../content/tags.ts';
import { allProseRead, atTop } from './check.ts';
import type { Published } from './published.ts';
import { relations } from './relations.ts';
import { newStrangers } from './unlike.ts';

/* What the last commit held, nothing is wrong without, and an editor may have lost. */

type Relation = Draft['relations'][number];

/** What a relation is called and the figures that it names. */
function termsOf(relation: Relation): { kind: string; ids: readonly string[] } {
	if ('whole' in relation) return { kind: 'parts', ids: [relation.whole, ...relation.parts] };
	if ('range' in relation) return { kind: 'ends', ids: [relation.range, ...relation.ends] };
	const [[kind, ids]] = Object.entries(relation) as [[string, string[]]];
	return { kind, ids };
}

/** Whether a relation says all that another says. */
const covers = (relation: Relation, other: Relation) => {
	const [now, was] = [termsOf(relation), termsOf(other)];
	return now.kind === was.kind && was.ids.every((id) => now.ids.includes(id));
};

/** Relations of the last commit that are gone although they still hold. */
function goneRelations(content: Draft, before: Published): Problem[] {
	// One that names no figure may be the one that seems gone, mistyped.
	if (content.relations.some((one) => termsOf(one).ids.some((id) => !content.ids.includes(id))))
		return [];
	const gone = before.relations.filter(
		(relation) =>
			termsOf(relation).ids.every((id) => content.ids.includes(id)) &&
			!content.relations.some((other) => covers(other, relation)) &&
			relations({ ...content, relations: [relation] }, []).length === 0
	);
	const [first] = gone;
	if (!first) return [];
	const said = Object.entries(first)
		.map(([name, ids]: [string, string | string[]]) =>
			typeof ids === 'string' ? `${name}: ${ids}` : `${name}: [${ids.join(', ')}]`
		)
		.join(', ');
	const more = gone.length > 1 ? ` (and ${gone.length - 1} more)` : '';
	const message = `\`${said}\`${more} was checked at each build, still holds and is gone: put it back under \`relations\``;
	return [content.files.figures.atKey(['relations'], message)];
}

/** Figures that share a number, as they did in the last commit, and are no longer told apart. */
const goneUnlike = (content: Draft, before: Published): Problem[] =>
	before.unlike.flatMap(({ figures: told }) => {
		const isSame = (id: string) =>
			content.figures[id]?.quantity?.value === before.figures[id]?.quantity?.value;
		const left = told.filter((id) => content.ids.includes(id) && isSame(id));
		const together = content.unlike.map(
			({ figures }) => left.filter((id) => figures.includes(id)).length
		);
		const most = Math.max(1, ...together);
		// One figure alone is told apart from none.
		const index = most > 1 ? together.indexOf(most) : -1;
		const lost = left.filter((id) => !content.unlike[index]?.figures.includes(id));
		if (lost.length === 0 || left.length < 2) return [];
		const names = lost.map((id) => `\`${id}\``).join(', ');
		const message = `${names} stood among figures that share a number for unlike things (${told.join(', ')}): put ${lost.length === 1 ? 'it' : 'them'} back under \`unlike\``;
		const yaml = content.files.figures;
		return [
			index < 0 ? yaml.atKey(['unlike'], message) : yaml.at(['unlike', index, 'figures'], message)
		];
	});

/** Things to play with that stood in the prose of the last commit, and stand nowhere now. */
export const goneToys = (content: Draft, committed: Files): Problem[] => {
	const { sections, paths } = content;
	// What stands in a section that cannot be read is not known.
	if (!allProseRead(content)) return [];
	return sectionFiles(Object.keys(committed))
		.filter((file) => file.startsWith(`${paths.folder}article/`))
		.flatMap((file) =>
			[...(committed[file] ?? '').matchAll(/^<(\w+) \/>$/gm)].flatMap(({ 1: name = '', index }) => {
				if (!isWhole(name) || sections.some(({ tags }) => tags.some((tag) => tag.name === name)))
					return [];
				const section = sections.find((one) => one.file === file);
				// A section that is gone is told as such.
				if (!section) return [];
				const message = `<${name} /> stood here in the last commit, and is gone: put it back on a line of its own, with blank lines around it`;
				const before = (committed[file] ?? '').slice(0, index).trimEnd();
				const line = before.slice(before.lastIndexOf('\n') + 1);
				const at = section.source.indexOf(line);
				return at < 0 ? atTop(file, message) : section.at(at, message);
			})
		);
};

/** What held between figures in the last commit, still would, and is gone: relations, and what was told apart; and what is told apart now without need. */
export const checkKept = (content: Draft, before: Published): Problem[] =>
	content.files.figures.data
		? [
				...goneRelations(content, before),
				...goneUnlike(content, before),
				...newStrangers(content, before)
			]
		: [];
