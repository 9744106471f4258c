/*
 * The script of an embedded chart: a correction is told for thirty days. A classic script in the
 * page, since hosts may put the frame in a sandbox, where modules and storage do not work.
 */
const TOLD_FOR = 30 * 24 * 60 * 60 * 1000;

document.addEventListener('DOMContentLoaded', () => {
	for (const note of document.querySelectorAll<HTMLElement>('.corrected'))
		if (Date.now() - Date.parse(note.dataset.date ?? '') > TOLD_FOR) note.remove();
});
