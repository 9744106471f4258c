import type { Content } from '../content/content.ts';
import { correctionAnchor, corrections, modified, subjectOf } from '../content/corrections.ts';
import { fill } from '../content/fill.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The corrections as an Atom feed (RFC 4287) with tag URIs (RFC 4151); `address` is the site’s, without a slash at its end. */
export function atomFeed(content: Content, address: string): string {
	const { site, language } = content;
	const { words } = site;
	const title = escaped(fill(content, site.title));
	const tag = (what: string) =>
		`tag:${new URL(address).hostname},${site.published.slice(0, 4)}:${what}`;
	const entries = corrections(content).map((correction) => {
		const { date, was, now, why, figure } = correction;
		const anchor = correctionAnchor(correction);
		const said = `${subjectOf(site, correction)} ${words.was} ${was}, ${words.now} ${now}. ${why}`;
		return `	<entry>
		<id>${tag(anchor)}</id>
		<title>${escaped(fill(content, figure.counts))}</title>
		<link href="${escaped(address)}/changes/#${anchor}"/>
		<updated>${date}T00:00:00Z</updated>
		<summary>${escaped(said.trim())}</summary>
	</entry>
`;
	});
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language.tag}">
	<id>${tag('changes')}</id>
	<title>${title} – ${escaped(words['all-changes'])}</title>
	<updated>${modified(content)}T00:00:00Z</updated>
	<author><name>${title}</name></author>
	<link rel="self" href="${escaped(address)}/changes.atom"/>
	<link href="${escaped(address)}/changes/"/>
${entries.join('')}</feed>
`;
}
