import type { Content } from '../content/content.ts';
import { sourcesOf } from '../components/citation.ts';

/** The sources of a frame’s figures in a line, as SourceLine shows them. */
export function sourceLine(content: Content, figures: readonly string[]): string {
	const names = [...new Set(sourcesOf(content, figures).map(({ short }) => short))];
	const { source, sources } = content.site.words;
	return names.length === 0 ? '' : `${names.length === 1 ? source : sources}: ${names.join('; ')}`;
}
