/*
 * Fetches the dialog that gives the code for a chart when a reader first asks for it. Without it, and
 * should it never come, its links lead to the code on the chart's page.
 */

let ready: Promise<unknown> | undefined;

const load = (src: string) =>
	(ready ??= new Promise((done, failed) => {
		const script = document.createElement('script');
		script.onload = done;
		script.onerror = failed;
		script.src = src;
		document.head.append(script);
	}));

document.addEventListener('click', (event) => {
	const { target, ctrlKey, metaKey, shiftKey } = event;
	const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-embed]');
	const src = document.querySelector('[data-embed-source]')?.getAttribute('data-embed-source');
	if (!link || !src || ctrlKey || metaKey || shiftKey) return;
	event.preventDefault();
	load(src).then(
		() => dispatchEvent(new CustomEvent('embed', { detail: link })),
		() => {
			location.href = link.href;
		}
	);
});

export {};
