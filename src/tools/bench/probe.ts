import { readSite, serve } from './serve.ts';
import { makeControl } from './control.ts';
import { measureScroll } from './scroll.ts';
const site = readSite('/work/main/build');
const html = String(site.get('/index.html'));
const rep = (h: string, a: string | RegExp, b: string) => { const r = h.replace(a, b); if (r === h) console.log('NO CHANGE', String(a)); return r; };
const css = (h: string, c: string) => h.replace('</head>', `<style>${c}</style></head>`);
const v: Record<string, string> = {
 page: html,
 nolabels: rep(html, '.label,figcaption,.source', '.nothing'),
 nogeometry: rep(html, /\[`cx`[^\]]*\]/, '[`fill`]'),
 contain: css(html, '[data-scrolly] .frame{contain:layout style paint}'),
 willchange: css(html, '[data-scrolly] .frame{will-change:transform}'),
 nomorph: html.replaceAll('prefers-reduced-motion: reduce','min-width: 1px'),
 control: makeControl(html)
};
for (const k in v) site.set(`/${k}.html`, Buffer.from(v[k]!));
const s = await serve(site);
for (let i = 0; i < 3; i++) for (const k in v) {
 const m = await measureScroll(`${s.origin}/${k}.html`);
 console.log(i, k.padEnd(12), m.longTasks, Math.round(m.longestTask), (m.lateFrames*100).toFixed(1), (m.droppedFrames*100).toFixed(1));
}
s.close();
