import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { findChromium } from '../chromium.ts';
import { bytes, count, milliseconds, shift, type Measure } from './measure.ts';

const FLAGS = [
	'--headless=new',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking'
];

/**
 * Loads a page once in Lighthouse with its mobile defaults: a phone of 412 × 823 CSS pixels, a slow
 * 4G network, a processor slowed four times. Each load has a new browser, so nothing is cached.
 */
export async function measureLoad(url: string): Promise<Measure[]> {
	const browser = await launch({ chromePath: findChromium(), chromeFlags: FLAGS });
	try {
		const run = await lighthouse(url, { port: browser.port, logLevel: 'error' });
		if (!run) throw new Error(`Lighthouse gave no result for ${url}.`);
		if (run.lhr.runtimeError) throw new Error(run.lhr.runtimeError.message);
		return readReport(run.lhr);
	} finally {
		browser.kill();
	}
}

function readReport({ audits, categories }: Result): Measure[] {
	const summary = audits['resource-summary']?.details;
	if (summary?.type !== 'table') throw new Error('Lighthouse gave no summary of resources.');
	const score = (id: string) => Math.round(number(categories[id]?.score, id) * 100);
	const value = (id: string) => number(audits[id]?.numericValue, id);
	// As they travel: compressed, and with the headers.
	const size = (type: string) => {
		const row = summary.items.find(({ resourceType }) => resourceType === type);
		return number(row?.transferSize, `bytes of type ${type}`);
	};
	return [
		count('Lighthouse: performance', score('performance')),
		count('Lighthouse: accessibility', score('accessibility')),
		count('Lighthouse: best practices', score('best-practices')),
		count('Lighthouse: SEO', score('seo')),
		milliseconds('Largest contentful paint', value('largest-contentful-paint')),
		milliseconds('Total blocking time', value('total-blocking-time')),
		shift('Cumulative layout shift', value('cumulative-layout-shift')),
		bytes('Bytes: document', size('document')),
		bytes('Bytes: fonts', size('font')),
		bytes('Bytes: script files', size('script')),
		bytes('Bytes: style sheets', size('stylesheet')),
		bytes('Bytes: images', size('image')),
		bytes('Bytes: audio and video', size('media')),
		bytes('Bytes: other', size('other'))
	];
}

/** A number of the report. Lighthouse leaves it out, or says null, where an audit failed to run. */
function number(value: unknown, name: string): number {
	if (typeof value !== 'number') throw new Error(`Lighthouse gave no number for “${name}”.`);
	return value;
}
