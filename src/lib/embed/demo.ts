import { charts } from '../charts/registry.ts';
import { content } from '../content/index.ts';
import { escapeHtml } from './escape.ts';
import { ELEMENT, snippetsOf, type Place } from './snippets.ts';

/** What the demo has of style: little, as it stands for other people’s pages. */
const STYLE = `
:root { color-scheme: light dark; background: light-dark(#fff, #121212); color: light-dark(#111, #eee); font: 1rem/1.5 Georgia, serif }
body { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem }
pre { padding: .75rem; border: 1px solid; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8125rem }
.night { color-scheme: dark; padding: 1rem; background: #26303f; color: #eee }
`;

/** The page of someone who embeds charts, with the code of each beside it; it also serves the tests. */
export function demoPage(site: string): string {
	const { embeds } = content.site;
	const title = embeds.hosts;
	const [first, second, third, ...others] = charts;
	if (!first || !second || !third) throw new Error('The demo needs three charts.');
	const of = (chart: Place['chart']) => snippetsOf({ content, chart, site });
	const shown = (heading: string, code: string) =>
		`<h2>${escapeHtml(heading)}</h2>\n${code}\n<pre><code>${escapeHtml(code)}</code></pre>`;
	const dark = of(third).element.replace('theme="auto"', 'theme="dark" background="transparent"');
	return [
		`<!doctype html><html lang="${content.language.tag}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<link rel="icon" href="data:,">',
		`<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>`,
		`<h1>${escapeHtml(title)}</h1><p>${escapeHtml(embeds['hosts-intro'])}</p>`,
		shown(embeds.forms.plain.name, of(first).plain),
		shown(embeds.forms.sized.name, of(second).sized),
		shown(embeds.forms.element.name, of(third).element),
		`<div class="night">${dark}</div><pre><code>${escapeHtml(dark)}</code></pre>`,
		...others.map(({ id }) => `<${ELEMENT} name="${id}"></${ELEMENT}>`),
		'</main></body></html>'
	].join('\n');
}
