import type { ChartDefinition } from '../charts/frame.ts';
import { getCover, getFrame } from '../charts/registry.ts';
import { CARD_SIZE, cardOf } from '../components/card.ts';
import { getChartText, type Content } from '../content/content.ts';
import { fill } from '../content/fill.ts';
import { escapeHtml } from './escape.ts';
import { heightAt, heightFormula, WIDEST } from './height.ts';

/** The custom element that embed.js defines. */
export const ELEMENT = 'thirty-three-chart';

/** Stands in the code for the address of the site where the build does not know it. */
export const UNKNOWN = 'https://…';

/** What the code for a chart is made of. */
export interface Place {
	content: Content;
	chart: ChartDefinition;
	/** The public address of the site, without a slash at its end. */
	site: string;
	/** The name of the frame to be seen; defaults to the cover, whichever that is. */
	frame?: string;
}

const titleOf = ({ content, chart }: Place) => fill(content, getChartText(content, chart.id).title);

/** The address of a chart’s embed. */
export const embedOf = ({ chart, site, frame }: Place) =>
	`${site}/embed/${chart.id}/${frame === undefined ? '' : `${frame}/`}`;

const pageOf = ({ chart, site }: Place) => `${site}/charts/${chart.id}/`;
const link = (place: Place) =>
	`<a href="${escapeHtml(pageOf(place))}">${escapeHtml(titleOf(place))}</a>`;

/** Width that an oEmbed consumer is offered, in pixels. */
const OFFERED = 600;

/** An iframe as high as its chart at every width, in a box that it takes its width from; browsers that can size it to what is in it do. */
function iframe(place: Place): string {
	const height = heightFormula(place.content, place.chart);
	return [
		// The width that it has of itself is for boxes that take theirs from what is in them.
		`<div style="container-type: inline-size; contain-intrinsic-width: min(${WIDEST}px, 88vw); font-size: medium; width: 100%; min-width: 0; max-width: ${WIDEST}px">`,
		// The attributes are for pages that allow no styles.
		`<iframe src="${escapeHtml(embedOf(place))}" title="${escapeHtml(titleOf(place))}" loading="lazy" width="100%" height="${heightAt(place.content, place.chart, OFFERED)}"`,
		`style="display: block; width: 100%; padding: 0; border: 0; height: auto; min-height: ${height}; frame-sizing: content-height"></iframe>`,
		'</div>'
	].join('\n');
}

/** Size of the images of frames, in pixels. */
const IMAGE = { width: 1200, height: 630 };

/** A frame as an image: its address, and in words what it shows. */
export function imageOf({ content, chart, site, frame }: Place) {
	const { anchor, text } = getFrame(content, chart, frame ?? getCover(content, chart).id);
	return {
		src: `${site}/steps/${anchor}.png`,
		alt: escapeHtml(fill(content, text.description))
	};
}

/** An image with a link: for newsletters, and where else no frame may go. */
function image(place: Place): string {
	const { src, alt } = imageOf(place);
	return [
		`<a href="${escapeHtml(pageOf(place))}"><img src="${escapeHtml(src)}" width="${IMAGE.width}" height="${IMAGE.height}"`,
		`style="display: block; width: 100%; max-width: ${WIDEST}px; height: auto" alt="${alt}"></a>`
	].join('\n');
}

const script = ({ site }: Place) => `<script src="${escapeHtml(site)}/embed.js" async></script>`;

/** The forms of the code, in the order in which they are offered. */
export const FORMS = ['plain', 'sized', 'element', 'image', 'markdown', 'oembed'] as const;

/** The ways to put a chart into another page, by the name of their words in content/site.yaml. */
export const snippetsOf = (place: Place): Record<(typeof FORMS)[number], string> => ({
	plain: iframe(place),
	sized: `${iframe(place)}\n${script(place)}`,
	element: [
		script(place).replace(' async', ''),
		`<${ELEMENT} name="${place.chart.id}" theme="auto" label="${escapeHtml(titleOf(place))}">${link(place)}</${ELEMENT}>`
	].join('\n'),
	image: image(place),
	markdown: `[${titleOf(place).replace(/[[\]\\]/g, '\\$&')}](${pageOf(place)})`,
	oembed: `${pageOf(place)}oembed.json`
});

/** What /charts/<chart>/oembed.json says, of the type “rich” (https://oembed.com). */
export function oembedOf(place: Place) {
	const { content, chart, site } = place;
	const height = heightAt(content, chart, OFFERED);
	const src = escapeHtml(embedOf(place));
	const title = titleOf(place);
	return {
		version: '1.0',
		type: 'rich',
		provider_name: fill(content, content.site.title),
		provider_url: `${site}/`,
		title,
		author_name: fill(content, content.site.title),
		cache_age: 86_400,
		width: OFFERED,
		height,
		thumbnail_url: `${site}${cardOf(content, getCover(content, chart)).path}`,
		thumbnail_width: CARD_SIZE.width,
		thumbnail_height: CARD_SIZE.height,
		// Such as WordPress lets through: a blockquote with a link, and an iframe with these attributes.
		html: `<blockquote>${link(place)}</blockquote><iframe src="${src}" title="${escapeHtml(title)}" width="${OFFERED}" height="${height}" frameborder="0" scrolling="no"></iframe>`
	};
}

/** A chart as linked data: what it shows, from which sources. Safe between script tags. */
export function linkedData(place: Place): string {
	const { content, chart } = place;
	const { alt } = cardOf(content, getCover(content, chart));
	const data = {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: titleOf(place),
		description: alt,
		url: pageOf(place),
		isPartOf: {
			'@type': 'Article',
			headline: fill(content, content.site.title),
			url: `${place.site}/`
		},
		image: ['svg', 'png'].map((type) => ({
			'@type': 'ImageObject',
			encodingFormat: type === 'svg' ? 'image/svg+xml' : 'image/png',
			contentUrl: `${place.site}/charts/${chart.id}.${type}`,
			caption: alt
		})),
		distribution: ['csv', 'json'].map((type) => ({
			'@type': 'DataDownload',
			encodingFormat: type === 'csv' ? 'text/csv' : 'application/json',
			contentUrl: `${place.site}/charts/${chart.id}.${type}`
		}))
	};
	return JSON.stringify(data).replace(/[<&]/g, (sign) => (sign === '<' ? '\\u003c' : '\\u0026'));
}
