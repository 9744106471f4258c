import type { Draft } from '../content/content.ts';
import { CERTAINTIES } from '../content/fields.ts';
import { plainWords } from '../content/passages.ts';
import { orAt, type Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

const under = (group: string, ...names: readonly string[]) =>
	names.map((name) => `${group} ${name}`);

const FORMS = ['plain', 'sized', 'element', 'image', 'markdown', 'oembed'];
const CHANCES = ['four-in-33', 'one-in-four', 'nearly-half'];

/** Words of the site that stand beside one another for a reader to choose from, or to tell apart. */
const GROUPS: readonly (readonly string[])[] = [
	[
		...CERTAINTIES.map((certainty) => `certainty ${certainty} name`),
		...under('words', 'filter-all', 'article-says', 'differs', 'worked-out')
	],
	under('embeds', 'auto', 'light', 'dark'),
	under('embeds', 'phone', 'column', 'wide'),
	under('embeds', 'frame', 'theme', 'width', 'form'),
	under('embeds', 'copy', 'copied', 'selected', 'close'),
	under('embeds', ...FORMS.map((form) => `forms ${form} name`)),
	under('words', 'story', 'all-figures', 'all-charts', 'all-steps', 'all-changes', 'feed'),
	under('words', 'filter', 'sort', 'search'),
	under('words', 'sort-given', 'sort-value', 'sort-source'),
	under('words', 'csv', 'json', 'schema', 'datapackage'),
	under('words', 'image-svg', 'image-png', 'image-card'),
	under('words', 'in-story', 'step-chart', 'step-picture', 'step-before', 'step-after'),
	under('words', 'counts', 'value', 'source', 'stands'),
	under('words', 'next', 'from-first'),
	under('words', 'was', 'now'),
	under('words', 'share', 'copied'),
	under('words', 'read-own', 'read-report'),
	under('toys guess', 'show', 'again'),
	under('toys guess', 'right', 'low', 'high'),
	under('toys guess', 'you', 'then', 'now'),
	under('toys portfolio', 'likely', 'none'),
	under('toys portfolio', ...CHANCES.map((chance) => `${chance} name`))
];

/** Every text of the site by its name, and where it stands. */
const textsOf = ({ site, files, passages }: Draft) =>
	new Map([
		...plainWords(site).map(
			({ path, words }) =>
				[path.join(' '), { words, at: (message: string) => files.site.at(path, message) }] as const
		),
		...passages
			.filter(({ kind }) => kind === 'site')
			.map(
				({ part, text, at }) =>
					[part, { words: text.source, at: (message: string) => at(0, message) }] as const
			)
	]);

/** Names that stand beside one another and are the same. */
export const sameNames: Check = (content) => {
	const texts = textsOf(content);
	return GROUPS.flatMap((group) => {
		const known = new Map<string, string>();
		return group.flatMap((name): Problem[] => {
			const text = texts.get(name);
			if (!text) return [];
			const words = text.words.replace(/\s+/g, ' ').toLowerCase();
			const before = known.get(words);
			if (before === undefined) {
				known.set(words, name);
				return [];
			}
			const [one, other] = [before, name].map((path) => `\`${path.replaceAll(' ', ': ')}\``);
			const message = `${String(one)} and ${String(other)} are both “${text.words}”, and stand where a reader tells them apart: give each a name of its own`;
			const first = texts.get(before);
			return [orAt(text.at(message), first ? [first.at('')] : [])];
		});
	});
};
