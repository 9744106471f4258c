/*
 * The dialog that gives the code for a chart: how the chart is to look, a look at it so, and the code in
 * the chosen form to copy. What stands in it comes from the chart's page, which has its words and code.
 */

/** Put in by the endpoint that serves this script. */
declare const STYLES: string;

/** The one element of a type that a selector finds. */
function find<T extends Element>(within: ParentNode, selector: string, type: new () => T): T {
	const found = within.querySelector(selector);
	if (!(found instanceof type)) throw new Error(`The code for a chart has no ${selector}.`);
	return found;
}

const dialog = find(document, '[data-embed-source]', HTMLDialogElement);

/** The page of a chart: this one, or fetched. */
async function pageAt(address: string): Promise<Document> {
	const url = new URL(address);
	if (url.pathname === location.pathname) return document;
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`${url.href} answers ${answer.status}.`);
	return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** An attribute that an element must have. */
function read(element: Element, name: string): string {
	const value = element.getAttribute(name);
	if (value === null) throw new Error(`An element of the code for a chart has no ${name}.`);
	return value;
}

/** What the code says of a frame: its address, its image, the image in words; in the same order for each. */
const saysOf = (option: Element) => JSON.parse(read(option, 'data-says')) as string[];

/** Puts a frame into the code in place of the cover. */
const withFrame = (code: string, cover: Element, frame: Element) =>
	saysOf(frame).reduce((code, says, i) => code.replace(saysOf(cover)[i] ?? says, () => says), code);

/** Fills the dialog from the page of a chart, with the frame that the reader came from chosen. */
function fill(page: Document, base: string, asked: string): void {
	const { content } = find(page, 'template[data-embed-dialog]', HTMLTemplateElement);
	dialog.replaceChildren(document.importNode(content, true));
	const form = find(dialog, 'form', HTMLFormElement);
	const code = find(form, 'code', HTMLElement);
	const said = find(form, 'output', HTMLOutputElement);
	const look = find(form, '[data-look]', HTMLElement);
	const preview = find(look, 'iframe', HTMLIFrameElement);
	const image = find(look, 'img', HTMLImageElement);
	const cover = find(form, '[data-cover]', HTMLOptionElement);
	const widest = read(form, 'data-widest');
	/** The address of the site, for code that does not name it as the build did not know it. */
	const site = new URL(read(form, 'data-root'), base).href.replace(/\/$/, '');
	(form.querySelector<HTMLOptionElement>(`option[value="${asked}"]`) ?? cover).selected = true;

	const apply = () => {
		const chosen = (name: string) =>
			find(form, `[name="${name}"]:checked, [name="${name}"] :checked`, HTMLElement);
		const [frame, width] = [chosen('frame'), chosen('width')];
		const [theme, most] = [read(chosen('theme'), 'value'), read(width, 'value')];
		const query = theme === 'auto' ? '' : `?theme=${theme}`;
		const address = read(frame, 'data-embed');
		const attributes = [
			`theme="${theme}"`,
			...(frame === cover ? [] : [`frame="${read(frame, 'value')}"`]),
			...(most === widest ? [] : [`style="max-width: ${most}px"`])
		];
		const kind = read(chosen('form'), 'value');
		const plain = find(page, `[data-code="${kind}"] code`, HTMLElement).textContent;
		code.textContent = withFrame(plain, cover, frame)
			.replace(`${address}"`, () => `${address}${query}"`)
			.replace('theme="auto"', () => attributes.join(' '))
			.replace(`max-width: ${widest}px`, `max-width: ${most}px`)
			.replaceAll(read(form, 'data-site'), () => site);
		said.value = '';

		look.dataset.look = kind;
		look.style.setProperty('--width', most);
		// As the build says, until the frame itself tells: so nothing moves when it comes.
		look.style.setProperty('--height', read(width, 'data-height'));
		const src = new URL(read(frame, 'data-path') + query, base).href;
		if (preview.src !== src) preview.src = src;
		image.src = new URL(read(frame, 'data-picture'), base).href;
	};
	form.addEventListener('input', apply);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	find(form, '[data-close]', HTMLElement).addEventListener('click', () => {
		dialog.close();
	});
	find(form, '[data-copy]', HTMLElement).addEventListener('click', () => {
		// Browsers have no clipboard on a page that came without encryption.
		const can: Partial<Pick<Navigator, 'clipboard'>> = navigator;
		const write = can.clipboard?.writeText(code.textContent) ?? Promise.reject(new Error());
		write.then(
			() => {
				said.value = read(said, 'data-copied');
			},
			() => {
				getSelection()?.selectAllChildren(code);
				said.value = read(said, 'data-selected');
			}
		);
	});
	apply();
}

addEventListener(
	'message',
	({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | undefined>) => {
		const preview = dialog.querySelector('iframe');
		if (preview && source === preview.contentWindow && data?.type === 'embed-size')
			preview.parentElement?.style.setProperty('--height', String(Number(data.height)));
	}
);
addEventListener('embed', (event) => {
	const { detail: link } = event as CustomEvent<HTMLAnchorElement>;
	pageAt(link.href).then(
		(page) => {
			fill(page, link.href, read(link, 'data-embed'));
			dialog.showModal();
			dialog.scrollTop = 0;
		},
		() => {
			location.href = link.href;
		}
	);
});
document.head.append(Object.assign(document.createElement('style'), { textContent: STYLES }));

export {};
