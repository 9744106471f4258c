import { isPinned } from './scrolly.ts';

/** What belongs to one step: its words, its frame, and what the frame shows in words. */
interface Step {
	words: HTMLElement;
	frame: HTMLElement;
	said: HTMLElement;
}

/** The step that something in a frame or its description is part of; the words of a step find it too. */
function stepOf(node: EventTarget | null, parts: string): Step | undefined {
	const at = node instanceof Text ? node.parentElement : node;
	const step = at instanceof Element ? at.closest(parts)?.parentElement : undefined;
	const [words, frame, said] = ['step', 'frame', 'said'].map((part) =>
		step?.querySelector<HTMLElement>(`:scope > [data-${part}]`)
	);
	return words && frame && said ? { words, frame, said } : undefined;
}

/**
 * Ways to a step other than scrolling: focus, a find in the page, a selection, Previous and Next, links.
 * `update` makes what shows agree with where the page is.
 */
export function startControls(update: () => void): void {
	const status = document.querySelector('[data-announce]');
	if (!status) throw new Error('The page has no place to announce a step.');

	/** Says once what the picture shows that the reader has gone to. */
	const announce = ({ said }: Step) => {
		if (isPinned()) status.textContent = said.textContent;
	};
	const bring = ({ words, frame }: Step) => {
		// Where the frames stand one after the other, each is in view by itself.
		if (!isPinned()) return;
		// Not paced: what shows must be what this place shows, however late the paced task comes.
		update();
		const ahead = words.getBoundingClientRect().top > innerHeight;
		if (!ahead && frame.dataset.active !== undefined) return;
		words.scrollIntoView();
		update();
	};
	/** Brings a step, and again when the browser’s own scroll has moved it away. */
	const bringFor = ({ target }: Event) => {
		const step = stepOf(target, '[data-frame]');
		if (!step) return;
		bring(step);
		requestAnimationFrame(() => {
			requestAnimationFrame(() => {
				bring(step);
			});
		});
	};
	addEventListener('focusin', bringFor);
	addEventListener('beforematch', bringFor);
	document.addEventListener('selectionchange', () => {
		const selection = getSelection();
		if (!selection || selection.isCollapsed) return;
		const step = stepOf(selection.anchorNode, '[data-frame], [data-said]');
		if (step && step.frame.dataset.active === undefined) bring(step);
	});
	addEventListener('click', (event) => {
		const { target, ctrlKey, metaKey, shiftKey } = event;
		const link = target instanceof Element && target.closest<HTMLAnchorElement>('[data-turn]');
		if (!link || ctrlKey || metaKey || shiftKey) return;
		const step = stepOf(document.getElementById(link.hash.slice(1)), '[data-step]');
		if (!step) return;
		// The reader has not gone to another place of the history, and the focus stays on the way on.
		event.preventDefault();
		step.words.scrollIntoView();
		update();
		const turns = [...step.frame.querySelectorAll<HTMLElement>('[data-turn]')];
		const same = turns.find(({ dataset }) => dataset.turn === link.dataset.turn) ?? turns[0];
		same?.focus({ preventScroll: true });
		announce(step);
	});
	addEventListener('hashchange', () => {
		const step = stepOf(document.getElementById(location.hash.slice(1)), '[data-step]');
		if (step) announce(step);
	});
}
