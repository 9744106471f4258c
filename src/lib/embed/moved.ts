import { escapeHtml } from './escape.ts';

/** What is at an address that something had before. */
export interface Moved {
	heading: string;
	/** What has moved. */
	title: string;
	/** Its address now. */
	to: string;
	language: string;
}

/** A page that leads to another address at once, and by a link where a browser does not. */
export function movedPage({ heading, title, to, language }: Moved): string {
	const address = escapeHtml(to);
	return [
		`<!doctype html>`,
		`<html lang="${language}">`,
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		`<meta http-equiv="refresh" content="0; url=${address}">`,
		`<link rel="canonical" href="${address}">`,
		'<link rel="icon" href="data:,">',
		`<title>${escapeHtml(heading)}</title>`,
		'</head>',
		`<body><main><h1>${escapeHtml(heading)}</h1><p><a href="${address}">${escapeHtml(title)}</a></p></main></body>`,
		'</html>',
		''
	].join('\n');
}
