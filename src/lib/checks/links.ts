import type { Draft } from '../content/content.ts';
import { correctionAnchor, corrections } from '../content/corrections.ts';
import { anchorOf } from '../content/passages.ts';
import { suggest } from '../content/problem.ts';
import { codeOf, LANGUAGES } from '../language/index.ts';

/** The places of the page of all figures that are not figures. */
const ON_FIGURES = ['unlike', 'ranking'];
/** The forms in which the data and the pictures of a chart can be taken away. */
const CHART_FILES = ['csv', 'json', 'svg', 'png'];

/** How the address of a place on another page begins. */
const FIGURES = '/figures/#';
const CHANGES = '/changes/#';

/** The anchors of the steps of all charts. */
const stepsOf = ({ charts }: Draft): string[] =>
	Object.entries(charts).flatMap(([chart, { frames }]) =>
		Object.keys(frames).map((frame) => anchorOf(chart, frame))
	);

/** The pages and files of the site that prose may link to, from its root; all but the stories are in the original’s language. */
function pagesOf(content: Draft): string[] {
	const original = content.translation?.original ?? content;
	return [
		// The longest first: one that is mistyped is nearer to them than to what they begin with.
		...Object.keys(original.charts).flatMap((chart) => [
			...[`/charts/${chart}/`, `/embed/${chart}/`],
			...CHART_FILES.map((form) => `/charts/${chart}.${form}`)
		]),
		...stepsOf(original).map((step) => `/steps/${step}/`),
		...['/', ...LANGUAGES.slice(1).map((language) => `/${codeOf(language)}/`)],
		...['/figures/', '/charts/', '/steps/', '/embed/', '/changes/'],
		...['/figures.csv', '/figures.json', '/figures.schema.json'],
		...['/datapackage.json', '/changes.atom']
	];
}

/** The places of the story that can be linked to. */
const anchorsIn = (content: Draft): string[] => [
	...content.sections.flatMap(({ id, tags }) => [
		...(id === undefined ? [] : [id]),
		...tags.flatMap(({ name }) => (['Guess', 'Portfolio'].includes(name) ? name.toLowerCase() : []))
	]),
	...stepsOf(content),
	...['sources', ...Object.keys(content.sources).map((id) => `source-${id}`)]
];

/** How the address of a place in a story begins, and the story: from its own page, or from the root of the site. */
const storiesOf = (content: Draft): [start: string, story: Draft][] => [
	['#', content],
	['/#', content.translation?.original ?? content],
	[content.translation ? `/${codeOf(content.language)}/#` : '/#', content]
];

/** What is wrong with the address of a link in the prose; undefined for one that leads somewhere. */
export function wrongAddress(url: string, content: Draft): string | undefined {
	/** A place among those that a page has. */
	const among = (start: string, places: readonly string[], what: (place: string) => string) => {
		const place = url.slice(start.length);
		return places.includes(place) ? undefined : `${what(place)}${suggest(place, places)}`;
	};
	if (url === '') return 'this link has no address: write it between the parentheses';
	const story = storiesOf(content).find(([start]) => url.startsWith(start));
	if (story) {
		const [start, told] = story;
		const anchors = anchorsIn(told);
		const anchor = url.slice(start.length);
		if (anchors.includes(anchor)) return undefined;
		const hint = suggest(anchor, anchors, ': use the name of a step or a section');
		return `nothing in the story has the address #${anchor}${hint}`;
	}
	if (url.startsWith(FIGURES))
		return among(
			FIGURES,
			[...content.ids, ...ON_FIGURES],
			(figure) => `there is no figure \`${figure}\` on /figures/`
		);
	if (url.startsWith(CHANGES))
		return among(
			CHANGES,
			corrections(content).map(correctionAnchor),
			(correction) => `there is no correction “${correction}” on /changes/`
		);
	if (url.startsWith('/')) {
		const pages = pagesOf(content);
		return pages.includes(url)
			? undefined
			: `the site has no page ${url}${suggest(url, pages, ': copy the address of the page that you mean from a browser, without the name of the site')}`;
	}
	if (/^https?:\/\/[^\s/]+\.[^\s/]+/.test(url)) return undefined;
	if (/^https?:\/\//.test(url))
		return `“${url}” is not a web link: the name of a site, such as example.org, must follow its //`;
	return `“${url}” is not a web link: it must begin with https:// or http://, with / for a page of this site, or with # for a place in the story`;
}
