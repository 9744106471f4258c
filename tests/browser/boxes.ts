import { expect, type Page } from '@playwright/test';
import type { Step } from './story.ts';

/** Where the parts of a frame stand on the screen, and what must hold of them at any size. */

export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

export interface Mark {
	key: string;
	shape: string;
	length: string;
	value: number;
	box: Box;
}

/** The boxes of a step’s frame: its parts, labels and marks. */
export const boxesOf = (page: Page, { id }: Step) =>
	page.evaluate((id) => {
		const frame = document.getElementById(id)?.parentElement?.querySelector('.frame');
		const graphic = frame?.querySelector('.graphic');
		if (!frame || !graphic) throw new Error(`${id} has no picture.`);
		const boxOf = (element: Element): Box => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			return { left, right, top, bottom };
		};
		/** A shape without its stroke, as it is drawn. */
		const shapeOf = (shape: SVGGraphicsElement): Box => {
			const { x, y, width, height } = shape.getBBox();
			const matrix = shape.getScreenCTM();
			if (!matrix) throw new Error(`${id} has a shape that is not drawn.`);
			const from = new DOMPoint(x, y).matrixTransform(matrix);
			const to = new DOMPoint(x + width, y + height).matrixTransform(matrix);
			return { left: from.x, right: to.x, top: from.y, bottom: to.y };
		};
		/** Where a label's letters are: as wide as its longest line, as high as its lines. */
		const lettersOf = (label: Element): Box => {
			const box = boxOf(label);
			const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
			const lines: DOMRect[] = [];
			while (walker.nextNode()) {
				const range = document.createRange();
				range.selectNodeContents(walker.currentNode);
				lines.push(...[...range.getClientRects()].filter(({ width }) => width > 0));
			}
			return {
				...box,
				left: Math.min(...lines.map(({ left }) => left)),
				right: Math.max(...lines.map(({ right }) => right))
			};
		};
		const parts = [...frame.querySelectorAll('.title, .counted, .graphic, .source')];
		return {
			foot: Math.max(
				0,
				...[...frame.querySelectorAll<SVGGraphicsElement>('[data-key^="zero-"]')].map(
					(path) => shapeOf(path).bottom
				)
			),
			screen: innerHeight,
			/** Whether its picture may be wider than it, and is moved sideways. */
			slides: getComputedStyle(frame).overflowX === 'auto',
			frame: boxOf(frame),
			parts: parts.map((part) => ({ name: part.className, box: boxOf(part) })),
			graphic: boxOf(graphic),
			labels: [...frame.querySelectorAll('.label')].map((label) => ({
				text: label.textContent.trim(),
				box: lettersOf(label)
			})),
			tracks: [
				...frame.querySelectorAll<SVGGraphicsElement>(
					'rect[data-tone="track"], [data-mark="scale"] line'
				)
			]
				.map(shapeOf)
				// A scale has no height but that of its lines.
				.map(({ top, bottom, ...box }) => ({ ...box, top: top - 1, bottom: bottom + 1 })),
			marks: [...frame.querySelectorAll<SVGGraphicsElement>('[data-value]')].map((mark): Mark => ({
				key: mark.dataset.key ?? '',
				shape: mark.tagName,
				length: mark.dataset.length ?? '',
				value: Number(mark.dataset.value),
				box: shapeOf(mark)
			}))
		};
	}, id);

export const width = ({ left, right }: Box) => right - left;
export const height = ({ top, bottom }: Box) => bottom - top;
export const within = (inner: Box, outer: Box, slack: number) =>
	inner.left >= outer.left - slack &&
	inner.right <= outer.right + slack &&
	inner.top >= outer.top - slack &&
	inner.bottom <= outer.bottom + slack;
export const common = (a: Box, b: Box) => ({
	across: Math.min(a.right, b.right) - Math.max(a.left, b.left),
	down: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
});
export const rounded = ({ left, right, top, bottom }: Box) =>
	`${left.toFixed(1)}–${right.toFixed(1)} across, ${top.toFixed(1)}–${bottom.toFixed(1)} down`;

/** A step’s frame holds all of its parts, and none runs into the next. */
export async function expectHeld(page: Page, step: Step) {
	const { frame, parts, slides } = await boxesOf(page, step);
	for (const { name, box } of parts) {
		const { left, right } = slides && name.includes('graphic') ? frame : box;
		expect
			.soft(
				within({ ...box, left, right }, frame, 1),
				`${step.id}: ${name} (${rounded(box)}) in its frame (${rounded(frame)})`
			)
			.toBe(true);
	}
	// What stands one after the other in the frame does not run into the next.
	for (const [i, { name, box }] of parts.entries()) {
		const next = parts[i + 1];
		if (next)
			expect
				.soft(box.bottom, `${step.id}: ${name} over ${next.name}`)
				.toBeLessThanOrEqual(next.box.top + 1);
	}
}

/** The labels of a step’s picture stand in it and clear of each other. */
export async function expectClear(page: Page, step: Step) {
	const { graphic, labels } = await boxesOf(page, step);
	for (const [i, { text, box }] of labels.entries()) {
		expect
			.soft(
				within(box, graphic, 2),
				`${step.id}: “${text}” (${rounded(box)}) in its picture (${rounded(graphic)})`
			)
			.toBe(true);
		for (const other of labels.slice(i + 1)) {
			const { across, down } = common(box, other.box);
			expect
				.soft(
					across > 1 && down > 1,
					`${step.id}: “${text}” (${rounded(box)}) on “${other.text}” (${rounded(other.box)})`
				)
				.toBe(false);
		}
	}
}
