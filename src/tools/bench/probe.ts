import { readSite, serve } from './serve.ts';
import { makeControl } from './control.ts';
import { measureScroll } from './scroll.ts';
const site = readSite('/work/main/build');
const html = String(site.get('/index.html'));
const rep = (h: string, a: string, b: string) => { if (!h.includes(a)) console.log('NO CHANGE', a); return h.replace(a, () => b); };
const diff = rep(html, 'for(let e of n(r)){let t=i.get(e.dataset.key);e.animate(t?[t,{}]:[{opacity:0},{}],a)}',
 '{let s=[...n(r)].map(e=>{let c=getComputedStyle(e),b=i.get(e.dataset.key);return[e,b?Object.fromEntries(Object.entries(b).filter(([k,v])=>c[k]!==v)):{opacity:0}]});for(let[e,k]of s)if(Object.keys(k).length)e.animate([k,{}],a)}');
const v: Record<string, string> = {
 page: html,
 diff,
 diffOneFade: rep(diff, '.label,figcaption,.source', '.layercake-layout-html,figcaption'),
 control: makeControl(html)
};
for (const k in v) site.set(`/${k}.html`, Buffer.from(v[k]!));
const s = await serve(site);
for (let i = 0; i < 3; i++) for (const k in v) {
 const m = await measureScroll(`${s.origin}/${k}.html`);
 console.log(i, k.padEnd(12), m.longTasks, Math.round(m.longestTask), (m.lateFrames*100).toFixed(1), (m.droppedFrames*100).toFixed(1));
}
s.close();
