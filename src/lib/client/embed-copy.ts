/*
 * On a chart's page: lets a reader choose how the chart is to look in another page, shows it so, and
 * copies the code. Without it the code stands there for the cover and both themes.
 */

/** Puts the choice into the code of one form: in the address of the frame, and in the element's attributes. */
function chosen(code: string, chart: string, frame: string, theme: string): string {
	const query = theme === 'auto' ? '' : `?theme=${theme}`;
	const path = frame === '' ? '' : `${frame}/`;
	return code
		.replace(`/embed/${chart}/"`, `/embed/${chart}/${path}${query}"`)
		.replace('theme="auto"', `theme="${theme}"${frame === '' ? '' : ` frame="${frame}"`}`);
}

function startChoice(form: HTMLFormElement): void {
	const { embed: chart = '' } = form.dataset;
	const look = form.querySelector<HTMLElement>('[data-src]');
	const codes = [...document.querySelectorAll<HTMLElement>('[data-code]')].map((box) => {
		const code = box.querySelector('code');
		if (!code) throw new Error('A form of the code has no code.');
		return { box, code, plain: code.textContent };
	});
	const preview = document.createElement('iframe');
	preview.loading = 'lazy';
	// As high as the build says, so that nothing moves when it comes.
	preview.style.height = look?.dataset.height ?? '';

	const apply = () => {
		const fields = new FormData(form);
		const field = (name: string) => {
			const value = fields.get(name);
			if (typeof value !== 'string') throw new Error(`The form has no field “${name}”.`);
			return value;
		};
		const [frame, theme] = [field('frame'), field('theme')];
		for (const { code, plain } of codes) code.textContent = chosen(plain, chart, frame, theme);
		const address = new URL(look?.dataset.src ?? '', location.href);
		address.search = String(new URLSearchParams({ frame, theme }));
		if (look) look.style.width = `${field('width')}px`;
		if (preview.src !== address.href) preview.src = address.href;
	};
	addEventListener(
		'message',
		({ source, data }: MessageEvent<{ type?: string; height?: number }>) => {
			if (source === preview.contentWindow && data.type === 'embed-size')
				preview.style.height = `${Number(data.height)}px`;
		}
	);

	for (const { box, code } of codes) {
		const button = document.createElement('button');
		button.type = 'button';
		const { copy = '', copied = '' } = form.dataset;
		button.textContent = copy;
		button.ariaLive = 'polite';
		button.addEventListener('click', () => {
			void navigator.clipboard.writeText(code.textContent).then(() => {
				button.textContent = copied;
			});
		});
		box.prepend(button);
	}
	preview.title = look?.dataset.title ?? '';
	look?.append(preview);
	form.hidden = false;
	form.addEventListener('input', apply);
	apply();
}

document.addEventListener('DOMContentLoaded', () => {
	const form = document.querySelector<HTMLFormElement>('form[data-embed]');
	if (form) startChoice(form);
});
