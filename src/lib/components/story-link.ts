import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';
import { langOf, type Draft } from '../content/content.ts';

/** The address of the story in the language of some content, as a link on the page gives it. */
export function storyLink(content: Draft): ResolvedPathname {
	const lang = langOf(content);
	return lang === undefined ? resolve('/') : resolve(`/${lang}/`);
}
