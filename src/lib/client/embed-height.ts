declare global {
	interface Window {
		/** Chrome’s own sizing of frames: to be told of a change. Throws where the page has not opted in. */
		requestResize?: () => void;
	}
}

/** What iframe-resizer’s messages begin with. */
const SIZER = '[iFrameSizer]';
/** Between the parts of a message of pym.js. */
const PYM = 'xPYMx';

const root = document.documentElement;

const say = (message: unknown) => {
	parent.postMessage(message, '*');
};

/** Tells the host the height of the page, in every dialect that hosts listen to, whenever it changes. */
export function startSizing(chart: string, pymId: string | null | undefined): void {
	if (parent === window) return;
	/** The id that iframe-resizer gave this frame; whether open-iframe-resizer asked; WordPress’s secret. */
	let sizerId: string | undefined;
	let open = false;
	let secret: unknown = /[?&#]secret=(\w+)/.exec(location.hash)?.[1];

	const tell = (type = 'resizeObserver') => {
		const { width, height: exact } = root.getBoundingClientRect();
		const height = Math.ceil(exact);
		// In a frame that is not shown there is nothing to measure.
		if (height === 0) return;
		try {
			window.requestResize?.();
		} catch {
			// This host does not size frames by itself.
		}
		// AMP, @newswire/frames and our own loader; Datawrapper; WordPress.
		say({
			sentinel: 'amp',
			type: 'embed-size',
			height,
			'datawrapper-height': { [chart]: height },
			message: secret && 'height',
			value: height,
			secret
		});
		// NPR’s sidechain.
		say({ sentinel: 'npr', type: 'height', height });
		// Medium and Embedly; the Guardian.
		say(
			JSON.stringify({
				src: location.href,
				context: 'iframe.resize',
				height,
				type: 'set-height',
				value: height
			})
		);
		if (pymId) say(['pym', pymId, 'height', height].join(PYM));
		if (open) say({ type: 'iframe-resized', width, height });
		if (sizerId !== undefined) say(SIZER + [sizerId, height, Math.ceil(width), type].join(':'));
	};

	addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
		if (source !== parent || !data) return;
		if (typeof data === 'string') {
			if (!data.startsWith(SIZER)) return;
			const [id = '', ...settings] = data.slice(SIZER.length).split(':');
			if (settings.length > 0) {
				sizerId = id;
				tell('init');
			}
			// Also in words that open-iframe-resizer takes for those of an older frame.
			tell();
			return;
		}
		const { type, message, secret: given } = data as Record<string, unknown>;
		if (message === 'ready') secret = given;
		else if (String(type).startsWith('iframe-')) open = true;
		else if (type !== 'frames-init') return;
		tell();
	});
	// WordPress lets no link out of the frame, and follows it for the frame.
	addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a:not([data-step])');
		if (!secret || !link) return;
		event.preventDefault();
		say({ message: 'link', value: link.href, secret });
	});
	const sizes = new ResizeObserver(() => {
		tell();
	});
	sizes.observe(root);
	// Once more for a host whose own script came late: with the next layout, and so without one of its own.
	addEventListener('load', () => {
		sizes.observe(root);
	});
}
