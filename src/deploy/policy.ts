import { createHash } from 'node:crypto';

/* What a page may load and run, in a `<meta>` at the head of the page (https://www.w3.org/TR/CSP3/). */

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
/** Data that stands in a script element and is never run. */
const DATA = /\btype="application\/(?:ld\+)?json"/;

/** What an inline script does that fetches another. */
const LOADS = /\bimport\s*\(|createElement\(["'`]script["'`]\)/;

/** The hash of an inline script, as a policy names it. */
export const hashOf = (code: string) =>
	`'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** What scripts a page may run: those that stand in it, and files of this site if it asks for any. */
function scriptsOf(html: string): string {
	const scripts = [...html.matchAll(SCRIPT)].filter(
		([, attributes = '']) => !DATA.test(attributes)
	);
	const inline = scripts.filter(([, attributes = '']) => !/\bsrc=/.test(attributes));
	const loads =
		scripts.length > inline.length || inline.some(([, , code = '']) => LOADS.test(code));
	const allowed = [
		...(loads ? ["'self'"] : []),
		...new Set(inline.map(([, , code = '']) => hashOf(code)))
	];
	return allowed.length > 0 ? allowed.join(' ') : "'none'";
}

/** The policy of a page; `counter` is the address that visits are told to, if they are counted. */
export const policyOf = (html: string, counter?: string): string =>
	[
		"default-src 'none'",
		`script-src ${scriptsOf(html)}`,
		// Every mark of a chart has its place in a style attribute, which no hash covers.
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		"font-src 'self'",
		`connect-src 'self'${counter === undefined ? '' : ` ${new URL(counter).origin}`}`,
		"manifest-src 'self'",
		"frame-src 'self'",
		"form-action 'self'",
		"base-uri 'none'"
	].join('; ');

const CHARSET = /<meta charset="utf-8"(?: \/)?>/;

/** A page with its policy before anything that it rules over. One that has a policy stays as it is. Throws for a page without a place for it. */
export function withPolicy(html: string, counter?: string): string {
	if (html.includes('http-equiv="Content-Security-Policy"')) return html;
	if (!CHARSET.test(html))
		throw new Error('A page has no <meta charset="utf-8">, before which its policy would stand.');
	const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, counter)}" />`;
	return html.replace(CHARSET, (charset) => charset + policy);
}
