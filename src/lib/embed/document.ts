import { PurgeCSS } from 'purgecss';
import { render } from 'svelte/server';
import type { ChartDefinition } from '../charts/frame.ts';
import { getFrame, type Frame } from '../charts/registry.ts';
import { CARD_SIZE, cardOf } from '../components/card.ts';
import { content } from '../content/index.ts';
import { contextOf } from '../components/content-context.ts';
import { getChartText } from '../content/content.ts';
import { fill } from '../content/fill.ts';
import { escapeHtml } from './escape.ts';
import { em, roomsOf } from './height.ts';
import Document from './Document.svelte';
import components from './Document.svelte?styles';
import app from '../../app.css?inline';
import old from '../../old.css?inline';
import theme from '../../theme.css?inline';
import own from './embed.css?inline';
import script from '../client/embed.ts?script';

/** The room of the texts, for each class of widths that has another than the one before. */
function roomStyles(chart: ChartDefinition): string {
	const rules = roomsOf(content, chart).map(({ from, title, counted, source, foot }) => ({
		from,
		room: `:root{--title-lines:${title};--counted-lines:${counted};--source-lines:${source};--foot-lines:${foot}}`
	}));
	return rules
		.filter(({ room }, i) => room !== rules[i - 1]?.room)
		.map(({ from, room }, i) =>
			// A frame narrower than all classes has the room of the narrowest.
			i === 0 ? room : `@media(min-width:${em(from)}){${room}}`
		)
		.join('');
}

/** What the page gets while it is used: by what its address asks for, and by an opened table. */
const LATER = ['data-accent', 'data-background', 'data-theme', 'open'];

/** The rules that something in a page with this body can come under. Most of the site’s own have nothing to do with one chart. */
async function usedStyles(css: string, body: string): Promise<string> {
	const [used] = await new PurgeCSS().purge({
		content: [{ raw: `<html><body>${body}`, extension: 'html' }],
		css: [{ raw: css }],
		dynamicAttributes: LATER,
		safelist: [':focus-visible']
	});
	if (!used) throw new Error('An embedded chart has no styles.');
	return used.css;
}

/** Marks for hydration: nothing here hydrates. */
const COMMENTS = /<!--.*?-->/gs;

/** The addresses that the page names: the story’s, those of the script of its moves and of its oEmbed answer, and of the site where it is known. */
interface Addresses {
	story: string;
	moves: string;
	oembed: string;
	site: string | undefined;
}

/** What link previews are told of a frame. */
function preview(title: string, frame: Frame, site: string | undefined): string[] {
	const { path, alt } = cardOf(content, frame);
	const said = {
		'og:type': 'website',
		'og:site_name': fill(content, content.site.title),
		'og:title': title,
		'og:description': alt,
		...(site !== undefined && {
			'og:url': `${site}/charts/${frame.chart}/`,
			'og:image': `${site}${path}`,
			'og:image:width': String(CARD_SIZE.width),
			'og:image:height': String(CARD_SIZE.height),
			'og:image:alt': alt
		})
	};
	return [
		'<meta name="twitter:card" content="summary_large_image">',
		...Object.entries(said).map(
			([property, value]) => `<meta property="${property}" content="${escapeHtml(value)}">`
		)
	];
}

/** The whole page of an embedded chart, with one frame to be seen. */
export async function embedDocument(
	chart: ChartDefinition,
	shown: string,
	{ story, moves, oembed, site }: Addresses
): Promise<string> {
	const frame = getFrame(content, chart, shown);
	const title = fill(content, getChartText(content, chart.id).title);
	const { body, head } = render(Document, { props: { chart, shown }, context: contextOf(content) });
	const styles = [theme, app, old, components, own].join('');
	const page = [
		'<!doctype html>',
		`<html lang="${content.language.tag}">`,
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		'<meta name="responsive-embedded-sizing" content="allow-origins=*">',
		'<meta name="robots" content="noindex">',
		'<link rel="icon" href="data:,">',
		`<title>${escapeHtml(title)}</title>`,
		`<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}">`,
		`<link rel="canonical" href="${escapeHtml(`${story}#${frame.anchor}`)}">`,
		...preview(title, frame, site),
		// Out of the frame: few pages let themselves be shown in one.
		'<base target="_top">',
		`<style>${await usedStyles(styles, body)}${roomStyles(chart)}</style>`,
		`<script data-chart="${chart.id}" data-moves="${moves}">${script}</script>`,
		head,
		'</head>',
		`<body>${body}</body>`,
		'</html>'
	];
	return page.join('\n').replace(COMMENTS, '');
}
