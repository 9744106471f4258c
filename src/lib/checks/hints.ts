import type { Draft } from '../content/content.ts';
import { suggest } from '../content/problem.ts';
import { references } from '../content/segments.ts';

/* What an editor may have meant by a name that there is not. */

/** The one name that nothing uses, which is what a renamed one is; undefined where there are none or several. */
const renamed = (names: readonly string[], used: ReadonlySet<string>): string | undefined => {
	const [only, ...more] = names.filter((name) => !used.has(name));
	return more.length === 0 ? only : undefined;
};

const meant = (name: string) => `: did you mean \`${name}\`?`;

/** What to say of the name of a figure that there is not. */
export function figureHint({ ids, passages, figures, unlike }: Draft, wrong: string): string {
	const used = new Set([
		...passages.flatMap(({ text }) => references(text).map(({ id }) => id)),
		...Object.values(figures).flatMap(({ from }) => from?.ids ?? []),
		...unlike.flatMap(({ figures }) => figures)
	]);
	const name = renamed(ids, used);
	return name === undefined
		? suggest(wrong, ids, ': name one that stands in figures.yaml, or add it there')
		: meant(name);
}

/** What to say of the name of a source that there is not. */
export function sourceHint({ files, sources }: Draft, wrong: string): string {
	const known = [...Object.keys(sources), ...files.sources.broken];
	const records = Object.values(files.figures.partial?.figures ?? {});
	const name = renamed(known, new Set(records.flatMap(({ source }) => source ?? [])));
	return name === undefined
		? suggest(wrong, known, ': add it there, or name another')
		: meant(name);
}
