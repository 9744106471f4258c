import type { Page } from '@playwright/test';

/** A browser of three years ago: what it does not know of HTML, CSS and JavaScript. */

/**
 * What such a browser has never heard of has another name in the pages that come, so that the browser at
 * hand treats it as that one would: it leaves out a rule whose selector it cannot read, and a property
 * whose value is of no known function keeps what it inherits.
 */
const UNKNOWN: readonly [RegExp, string][] = [
	[/\b(light-dark|color-mix)\(/gu, 'unknown-$1('],
	[/:(has\(|popover-open|starting-style)/gu, ':-unknown-$1'],
	[/\b(position-area|position-try|anchor-name|frame-sizing)\b/gu, 'unknown-$1'],
	// An attribute like any other.
	[/(?<=[\s[])popover(?=[\s>=\]"'])/gu, 'data-unknown-popover'],
	[/\bpopovertarget(?==)/gu, 'data-unknown-target'],
	[/\bpopovertarget\b/gu, 'data-unknown-target'],
	[/hidden="until-found"/gu, 'hidden']
];

/** Makes a page’s browser an old one, for all that it opens from now on. */
export async function makeOld(page: Page) {
	await page.route(
		({ pathname }) => !/\.\w+$/u.test(pathname) || pathname.endsWith('.js'),
		async (route) => {
			const response = await route.fetch();
			const text = await response.text();
			const body = UNKNOWN.reduce(
				(text, [known, unknown]) => text.replaceAll(known, unknown),
				text
			);
			await route.fulfill({ response, body });
		}
	);
	await page.addInitScript(() => {
		for (const name of [
			'popover',
			'showPopover',
			'hidePopover',
			'togglePopover',
			'popoverTargetElement'
		])
			for (const { prototype } of [HTMLElement, HTMLButtonElement])
				Reflect.deleteProperty(prototype, name);
		for (const owner of [window, document, HTMLElement.prototype])
			Reflect.deleteProperty(owner, 'onbeforematch');
		for (const name of ['checkVisibility', 'ariaLabel'])
			Reflect.deleteProperty(Element.prototype, name);
		for (const name of ['requestResize', 'ViewTransition']) Reflect.deleteProperty(window, name);
	});
}
