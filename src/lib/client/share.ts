/** Gives the piece away by the browser’s own means, or else copies its address and says so. */
export function startShare(): void {
	const button = document.querySelector<HTMLButtonElement>('[data-share]');
	const said = document.querySelector<HTMLOutputElement>('[data-copied]');
	const copied = said?.dataset.copied;
	if (!button || !said || copied === undefined)
		throw new Error('The page has no button to share it.');
	// Many browsers lack the one, and all of them the other on a page that came without encryption.
	const can: Partial<Pick<Navigator, 'share' | 'clipboard'>> = navigator;
	button.hidden = !can.share && !can.clipboard;
	button.addEventListener('click', () => {
		const url = location.href.replace(/#.*/, '');
		const done = can.share
			? can.share({ title: document.title, url })
			: can.clipboard?.writeText(url).then(() => {
					said.value = copied;
				});
		// Who closes the browser’s sheet has changed their mind, which is no fault.
		done?.catch(() => undefined);
	});
}
