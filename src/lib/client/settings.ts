import { recall, remember } from './memory.ts';

const root = document.documentElement;

let plain = recall('plain') !== null;

/** Whether the reader wants the charts one after the other, without scrolling effects. */
export const isPlain = (): boolean => plain;

/** Starts the reader’s choices: scrolling effects or none, which calls `changed`, and colours. Throws if the page has none. */
export function startSettings(changed: () => void): void {
	const box = document.querySelector<HTMLInputElement>('[data-plain]');
	const colours = document.querySelector<HTMLSelectElement>('[data-colours]');
	if (!box || !colours) throw new Error('The page has no choices for its reader.');
	box.checked = plain;
	box.addEventListener('change', () => {
		plain = box.checked;
		remember('plain', plain ? 'yes' : null);
		changed();
	});
	colours.value = root.dataset.theme ?? '';
	colours.addEventListener('change', () => {
		const { value } = colours;
		remember('theme', value === '' ? null : value);
		if (value === '') delete root.dataset.theme;
		else root.dataset.theme = value;
	});
}
