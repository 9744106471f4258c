import { corrections, modified } from './corrections.ts';
import type { Dataset } from './dataset.ts';
import { saidPlain } from './query.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.codePointAt(0) ?? 0};`);

/**
 * The corrections as an Atom feed (RFC 4287). `address` is the public address of the site, without a
 * slash at its end; entries are identified by tag URIs (RFC 4151) under its host.
 */
export function atomFeed(data: Dataset, address: string): string {
	const { site } = data;
	const { hostname } = new URL(address);
	const tag = (what: string) => `tag:${hostname},${site.published.slice(0, 4)}:${what}`;
	const entries = corrections(data).map(
		({ date, was, now, why, figure }) => `	<entry>
		<id>${tag(`${figure.id}-${date}`)}</id>
		<title>${escaped(saidPlain(data, figure.counts))}</title>
		<link href="${escaped(address)}/changes/#${figure.id}-${date}"/>
		<updated>${date}T00:00:00Z</updated>
		<summary>${escaped(`${String(site.words.was)} ${was}, ${String(site.words.now)} ${now}. ${why}`)}</summary>
	</entry>
`
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-AU">
	<id>${tag('changes')}</id>
	<title>${escaped(`${saidPlain(data, site.title)} – ${String(site.words['all-changes'])}`)}</title>
	<updated>${modified(data)}T00:00:00Z</updated>
	<author><name>${escaped(saidPlain(data, site.title))}</name></author>
	<link rel="self" href="${escaped(address)}/changes.atom"/>
	<link href="${escaped(address)}/changes/"/>
${entries.join('')}</feed>
`;
}
