/** How far a finger goes for a swipe, in pixels. */
const SWIPE = 40;

/**
 * Lets a reader step through the frames: by the links, which then lead nowhere else, by arrow keys and
 * by swipe. Until then nothing is looked for but the frame that the address asks for, as a host's page
 * may hold many charts.
 */
export function startSteps(asked: string | null | undefined, moves: string): void {
	let ready: Promise<unknown> | undefined;

	const findAll = (name: string) => [...document.querySelectorAll<HTMLElement>(`[data-${name}]`)];
	const linkOf = (event: Event) => (event.target as Element).closest<HTMLElement>('[data-step]');
	const isPlain = (event: MouseEvent | KeyboardEvent) =>
		!(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);

	/** Shows the frame of a name, or the one so many after that which shows. */
	const show = (to: string | number | undefined) => {
		const frames = findAll('frame');
		const active = frames.findIndex((frame) => 'active' in frame.dataset);
		const old = frames[active];
		const next = frames.find((frame, i) => frame.dataset.frame === to || i - active === to);
		if (!old || !next || old === next) return;
		old.querySelector('details')?.removeAttribute('open');
		next.dataset.active = '';
		// While both are laid out, so that a move can be measured.
		dispatchEvent(new CustomEvent('step', { detail: [old, next] }));
		delete old.dataset.active;
		for (const link of findAll('step'))
			link.ariaCurrent = String(link.dataset.step === next.dataset.frame);
	};
	if (asked) show(asked);

	/** Waits for the moves, or until they are known not to come. */
	const load = () =>
		(ready ??= new Promise((done) => {
			const script = document.createElement('script');
			script.onload = script.onerror = done;
			script.src = moves;
			document.head.append(script);
		}));
	const step = async (to: string | number | undefined) => {
		await load();
		show(to);
	};

	onpointerover = (event) => {
		if (linkOf(event)) void load();
	};
	onclick = (event) => {
		const link = linkOf(event);
		if (!link || !isPlain(event)) return;
		event.preventDefault();
		void step(link.dataset.step);
	};
	onkeydown = (event) => {
		const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		if (isPlain(event) && by) void step(by);
	};
	let start: PointerEvent | undefined;
	onpointerdown = (event) => {
		start = event.pointerType === 'mouse' ? undefined : event;
	};
	onpointerup = (event) => {
		if (!start) return;
		const x = event.clientX - start.clientX;
		const far = Math.max(SWIPE, 2 * Math.abs(event.clientY - start.clientY));
		if (Math.abs(x) > far) void step(-Math.sign(x));
	};
}
