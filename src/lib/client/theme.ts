import { recall } from './memory.ts';

/* Runs in the head of every page, before the first paint: the colours that the reader has chosen. */

const root = document.documentElement;
const apply = () => {
	const theme = recall('theme');
	if (theme === null) delete root.dataset.theme;
	else root.dataset.theme = theme;
};
apply();
// A page that comes back from a browser’s memory was left before the choice, perhaps.
addEventListener('pageshow', ({ persisted }) => {
	if (persisted) apply();
});
