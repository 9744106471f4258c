import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findChromium } from '../chromium.ts';

const FLAGS = [
	'--headless=new',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking'
];

/** The scores that Lighthouse gives a page with its mobile defaults, of a hundred. */
export async function readScores(url: string): Promise<string> {
	const browser = await launch({ chromePath: findChromium(), chromeFlags: FLAGS });
	try {
		const run = await lighthouse(url, { port: browser.port, logLevel: 'error' });
		if (!run) throw new Error(`Lighthouse gave no result for ${url}.`);
		if (run.lhr.runtimeError) throw new Error(run.lhr.runtimeError.message);
		return Object.values(run.lhr.categories)
			.map(({ title, score }) => {
				// Lighthouse says null where an audit failed to run.
				if (score === null) throw new Error(`Lighthouse gave no score for “${title}”.`);
				return `${title} ${Math.round(100 * score)}`;
			})
			.join(', ');
	} finally {
		browser.kill();
	}
}
