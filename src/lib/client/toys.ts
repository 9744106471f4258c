/*
 * Fetches the script of each toy when it is near: within a screen of the view. Until then, and should
 * it never come, a picture with its words stands in the toy's place.
 */
document.documentElement.dataset.toys = '';
document.addEventListener('DOMContentLoaded', () => {
	const watch = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				const source = isIntersecting && target.getAttribute('data-source');
				if (!source) continue;
				watch.unobserve(target);
				const script = Object.assign(document.createElement('script'), { src: source });
				// What it would have said is told by the picture’s own words again.
				script.onerror = () => {
					delete document.documentElement.dataset.toys;
				};
				document.head.append(script);
			}
		},
		{ rootMargin: '100%' }
	);
	for (const toy of document.querySelectorAll('[data-toy]')) watch.observe(toy);
});
