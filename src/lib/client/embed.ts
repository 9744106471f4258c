/*
 * The script of an embedded chart: it removes a correction’s note after thirty days. A classic script
 * in the page, since hosts may put the frame in a sandbox, where modules and storage do not work.
 */
const SHOWN_FOR = 30 * 24 * 60 * 60 * 1000;

document.addEventListener('DOMContentLoaded', () => {
	for (const note of document.querySelectorAll<HTMLElement>('[data-date]')) {
		const { date } = note.dataset;
		if (date !== undefined && Date.now() - Date.parse(date) > SHOWN_FOR) note.remove();
	}
});
