/*
 * For a browser without popovers: what would open a note or a table leads to where it stands in the page,
 * as old-notes.css has it.
 */

/** Whether the browser can open a note over the page. */
export const knowsPopovers = (): boolean => 'popover' in HTMLElement.prototype;

/** Makes links of the buttons that would open one. */
export function linkNotes(): void {
	for (const button of document.querySelectorAll('[popovertarget]')) {
		button.setAttribute('role', 'link');
		button.addEventListener('click', () => {
			location.hash = button.getAttribute('popovertarget') ?? '';
		});
	}
}
