/** How far a finger goes for a swipe, in pixels. */
const SWIPE = 40;

/** Lets a reader step through the frames: by the links, which then lead nowhere else, by arrow keys and by swipe. */
export function startSteps(asked: string | null, moves: string): void {
	const frames = [...document.querySelectorAll<HTMLElement>('[data-frame]')];
	const links = [...document.querySelectorAll<HTMLElement>('[data-step]')];
	let active = frames.findIndex(({ dataset }) => 'active' in dataset);
	let ready: Promise<unknown> | undefined;

	const show = (next: number) => {
		const [from, to] = [frames[active], frames[next]];
		if (!from || !to || from === to) return;
		from.querySelector('details')?.removeAttribute('open');
		to.dataset.active = '';
		// While both are laid out, so that a move can be measured.
		dispatchEvent(new CustomEvent('step', { detail: [from, to] }));
		delete from.dataset.active;
		links.forEach((link, i) => {
			link.ariaCurrent = String(i === next);
		});
		active = next;
	};
	show(frames.findIndex(({ dataset }) => dataset.frame === asked));
	if (!links[0]) return;

	/** Waits for the moves, or until they are known not to come. */
	const load = () =>
		(ready ??= new Promise((done) => {
			const script = document.createElement('script');
			script.onload = script.onerror = done;
			script.src = moves;
			document.head.append(script);
		}));
	const step = (next: number) =>
		void load().then(() => {
			show(next);
		});

	links.forEach((link, i) => {
		link.onpointerenter = link.onfocus = load;
		link.onclick = (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			step(i);
		};
	});
	onkeydown = ({ key, altKey, ctrlKey, metaKey }) => {
		const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
		if (by && !(altKey || ctrlKey || metaKey)) step(active + by);
	};
	let start: PointerEvent | undefined;
	onpointerdown = (event) => {
		start = event.pointerType === 'mouse' ? undefined : event;
	};
	onpointerup = ({ clientX, clientY }) => {
		if (!start) return;
		const x = clientX - start.clientX;
		const far = Math.max(SWIPE, 2 * Math.abs(clientY - start.clientY));
		if (Math.abs(x) > far) step(active - Math.sign(x));
	};
}
