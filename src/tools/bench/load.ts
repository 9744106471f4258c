import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { findChromium } from '../chromium.ts';

/*
 * One load of a page, by Lighthouse with its mobile defaults: a phone of 412 × 823 CSS pixels, a
 * slow 4G network, a processor slowed four times. Every load has a browser of its own, so nothing
 * is in a cache.
 */

const KINDS = {
	Document: 'document',
	Font: 'font',
	Script: 'script',
	Stylesheet: 'style',
	Image: 'image'
} as const;

type Kind = (typeof KINDS)[keyof typeof KINDS] | 'other';

export interface LoadMeasures extends Record<Kind, number> {
	performance: number;
	accessibility: number;
	bestPractices: number;
	seo: number;
	largestPaint: number;
	blockingTime: number;
	layoutShift: number;
}

const FLAGS = [
	'--headless=new',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking'
];

export async function measureLoad(url: string): Promise<LoadMeasures> {
	const browser = await launch({ chromePath: findChromium(), chromeFlags: FLAGS });
	try {
		const run = await lighthouse(url, { port: browser.port, logLevel: 'error' });
		if (!run) throw new Error(`Lighthouse gave no result for ${url}`);
		const { lhr } = run;
		if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
		return {
			performance: score(lhr, 'performance'),
			accessibility: score(lhr, 'accessibility'),
			bestPractices: score(lhr, 'best-practices'),
			seo: score(lhr, 'seo'),
			largestPaint: value(lhr, 'largest-contentful-paint'),
			blockingTime: value(lhr, 'total-blocking-time'),
			layoutShift: value(lhr, 'cumulative-layout-shift'),
			...bytesByKind(lhr)
		};
	} finally {
		browser.kill();
	}
}

/** A category's score out of a hundred; NaN where one of its audits failed to run. */
function score({ categories }: Result, category: string): number {
	return Math.round((categories[category]?.score ?? NaN) * 100);
}

function value({ audits }: Result, audit: string): number {
	return audits[audit]?.numericValue ?? NaN;
}

/** What went over the wire, headers included and text compressed. */
function bytesByKind({ audits }: Result): Record<Kind, number> {
	const bytes = { document: 0, font: 0, script: 0, style: 0, image: 0, other: 0 };
	const details = audits['network-requests']?.details;
	if (details?.type !== 'table') throw new Error('Lighthouse lists no requests.');
	for (const { resourceType, transferSize } of details.items) {
		if (typeof transferSize !== 'number') continue;
		bytes[isListed(resourceType) ? KINDS[resourceType] : 'other'] += transferSize;
	}
	return bytes;
}

function isListed(type: unknown): type is keyof typeof KINDS {
	return typeof type === 'string' && type in KINDS;
}
