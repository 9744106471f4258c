/**
 * Puts a toy into each place that waits for it, over the picture that stands there without script.
 * That picture stays in the page: it keeps the place as large as it is, and is what goes on paper.
 */
export function mountIn(name: string, put: (target: HTMLElement, data: unknown) => void): void {
	for (const place of document.querySelectorAll<HTMLElement>(`[data-toy="${name}"]`)) {
		const stage = place.querySelector('[data-stage]');
		if (!stage || place.dataset.live !== undefined) continue;
		const target = document.createElement('div');
		put(target, JSON.parse(place.dataset.props ?? ''));
		stage.append(target);
		place.dataset.live = '';
	}
}
