import { defineConfig } from '@playwright/test';
import { findChromium } from './src/tools/chromium.ts';

const port = process.env.PORT ?? '4173';
const baseURL = `http://localhost:${port}`;

export default defineConfig({
	testDir: 'tests',
	// The pages in Chromium, and the story, embeds and toys in three engines.
	projects: [
		{ name: 'pages', testDir: 'tests/browser' },
		{ name: 'engines', testDir: 'tests/engines' }
	],
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	retries: 0,
	// A test may walk through every step of the story; a slow machine is no fault of the page.
	timeout: 300_000,
	// One file for every platform, beside the test that keeps it: see “What is kept” in src/README.md.
	snapshotPathTemplate: '{testDir}/kept/{arg}{ext}',
	expect: { toMatchAriaSnapshot: { children: 'deep-equal' } },
	use: {
		baseURL,
		launchOptions: {
			executablePath: findChromium(),
			args: [
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-default-apps',
				'--disable-sync',
				'--no-first-run',
				// Letters as wide in a headless shell as in a whole browser.
				'--font-render-hinting=none',
				// Chromium refuses to run as root with its sandbox.
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
			]
		}
	},
	webServer: {
		command: `npx vite preview --port ${port} --strictPort`,
		url: baseURL,
		reuseExistingServer: false
	}
});
