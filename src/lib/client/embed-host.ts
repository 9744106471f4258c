/*
 * For pages that show charts of this site: gives their iframes the height of what is in them, and
 * defines an element that makes such an iframe. Harmless where it is loaded twice or late.
 */

/** Put in by the endpoint that serves this script: what is beside the picture of each chart, in each class of widths. */
declare const HEIGHTS: Readonly<Record<string, readonly number[]>>;
declare const CLASSES: readonly number[];

const NAME = 'thirty-three-chart';
/** No chart is higher than that, at any type size: what says so is no chart. */
const MOST = 5000;

const { src = '' } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;
const base = src.replace(/embed(\/v\d+)?\.js.*$/, '');

const isOurs = (frame: HTMLIFrameElement) => base !== '' && frame.src.startsWith(`${base}embed/`);

/** A length given in pixels for type of 16, as CSS that grows with the type. */
const em = (pixels = 0) => `${pixels / 16}em`;

/** The height before anything has loaded, as CSS for an iframe in a size container. */
function placeholder(rests: readonly number[]): string {
	const steps = rests.map((rest, i) => {
		const next = rests[i + 1];
		if (next === undefined) return em(rest - 18);
		const more = rest - next;
		const sign = more < 0 ? -1 : 1;
		return `${sign} * clamp(0px, (${em(CLASSES[i + 1])} - 100cqi) * 9999, ${em(sign * more)})`;
	});
	return `calc(.75 * min(100cqi, ${em(CLASSES.at(-1))}) + ${steps.join(' + ')})`;
}

/** The iframes of the elements: one in a shadow tree is not found from the document. */
const made = new Set<HTMLIFrameElement>();

const OPTIONS = ['frame', 'theme', 'background', 'motion', 'accent'];

class Chart extends HTMLElement {
	static observedAttributes = ['name', 'label', ...OPTIONS];
	#begun = false;

	connectedCallback(): void {
		this.#begun = true;
		this.#draw();
	}

	disconnectedCallback(): void {
		for (const frame of this.querySelectorAll('iframe')) made.delete(frame);
	}

	attributeChangedCallback(): void {
		if (this.#begun && this.isConnected) this.#draw();
	}

	/** Puts the iframe in, or gives the one that is there what the attributes say now. */
	#draw(): void {
		const name = this.getAttribute('name') ?? '';
		const rests = Object.hasOwn(HEIGHTS, name) && HEIGHTS[name];
		if (!rests) return;
		const frame = this.querySelector('iframe') ?? document.createElement('iframe');
		made.add(frame);
		frame.title = this.getAttribute('label') ?? name;
		const address = new URL(`${base}embed/${name}/`);
		for (const option of OPTIONS) {
			const value = this.getAttribute(option);
			if (value) address.searchParams.set(option, value);
		}
		if (frame.src === address.href) return;
		frame.loading = 'lazy';
		frame.src = address.href;
		frame.style.cssText = `display:block;width:100%;padding:0;border:0;height:${placeholder(rests)}`;
		if (frame.parentElement === this) return;
		const widest = `${CLASSES.at(-1)}px`;
		this.style.display = 'block';
		this.style.containerType = 'inline-size';
		// Where its own box is as wide as what is in it, which then cannot depend on that box.
		this.style.containIntrinsicWidth = `min(${widest}, 88vw)`;
		// The size that the browser is set to, which the chart takes.
		this.style.fontSize = 'medium';
		this.style.width ||= '100%';
		this.style.minWidth ||= '0';
		this.style.maxWidth ||= widest;
		this.replaceChildren(frame);
		// The link that stands in for it: parsed after this, where the script came first.
		new MutationObserver(() => {
			for (const node of [...this.childNodes]) if (node !== frame) node.remove();
		}).observe(this, { childList: true });
	}
}

if (base && !customElements.get(NAME)) {
	addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
		if ((origin !== new URL(base).origin && origin !== 'null') || !data) return;
		const { type, height } = data as Record<string, unknown>;
		if (type !== 'embed-size' || typeof height !== 'number' || !(height > 0 && height < MOST))
			return;
		const frame = [...made, ...document.querySelectorAll('iframe')].find(
			({ contentWindow }) => contentWindow === source
		);
		if (!frame || !isOurs(frame)) return;
		frame.style.minHeight = '0';
		frame.style.height = `${Math.ceil(height)}px`;
	});
	customElements.define(NAME, Chart);
	// Those that loaded before this script tell their heights again.
	for (const frame of document.querySelectorAll('iframe'))
		if (isOurs(frame))
			frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
}
