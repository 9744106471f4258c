import { expect, test, type Page } from '@playwright/test';
import { charts } from '../../src/lib/charts/registry.ts';

/** The images of charts, beside the same frames in their pages: the same marks, of the same looks. */

test.use({ colorScheme: 'light', viewport: { width: 1280, height: 1000 } });

/** Every mark of the picture in view: where it stands in its picture, and its look. */
const marksIn = (page: Page, selector: string) =>
	page.evaluate((selector) => {
		/** A colour as red, green, blue and opacity, whatever way it is written. */
		const colour = (value: string, opacity: string) => {
			if (!/^(?:rgb|color)/.test(value)) return value;
			const numbers = (value.match(/[\d.]+/g) ?? []).map(Number);
			const whole = value.startsWith('color') ? 255 : 1;
			const [r = 0, g = 0, b = 0, a = 1] = numbers;
			return [r * whole, g * whole, b * whole, a * Number(opacity) * 255].map(Math.round);
		};
		const all = [...document.querySelectorAll<SVGGraphicsElement>(`${selector} [data-key]`)];
		return all.map((mark) => {
			const style = getComputedStyle(mark);
			const { width, height } = mark.getBoundingClientRect();
			const stroked = style.stroke !== 'none' && style.strokeWidth !== '0px';
			return {
				key: mark.dataset.key,
				value: mark.dataset.value,
				tone: mark.dataset.tone,
				size: [width, height],
				fill: colour(style.fill, style.fillOpacity),
				stroke: stroked ? colour(style.stroke, style.strokeOpacity) : 'none'
			};
		});
	}, selector);

type Mark = Awaited<ReturnType<typeof marksIn>>[number];

/** How far two colours are apart, in the most that one part of them differs; none where they are no colours but the same. */
const apart = (a: Mark['fill'], b: Mark['fill']) => {
	if (typeof a === 'string' || typeof b === 'string') return a === b ? 0 : Infinity;
	return Math.max(...a.map((part, i) => Math.abs(part - (b[i] ?? 0))));
};

for (const { id } of charts)
	test(`the image of ${id}`, async ({ page }) => {
		await page.goto(`/charts/${id}/`);
		// As wide as in the image, so that strokes and halos are as wide too.
		await page.addStyleTag({ content: '.cover .graphic { width: 672px !important }' });
		const own = await marksIn(page, '.cover .graphic');
		await page.goto(`/charts/${id}.svg`);
		const drawn = await marksIn(page, '[data-chart]');
		expect(own.length).toBeGreaterThan(0);
		expect(drawn.length).toBe(own.length);
		for (const [i, mark] of own.entries()) {
			const { size, fill, stroke, ...image } = drawn[i] ?? mark;
			expect(image).toEqual({ key: mark.key, value: mark.value, tone: mark.tone });
			for (const side of [0, 1])
				expect(Math.abs((size[side] ?? 0) - (mark.size[side] ?? 0)), mark.key).toBeLessThan(1);
			expect(
				apart(fill, mark.fill),
				`fill of ${mark.key}: ${String(fill)}, not ${String(mark.fill)}`
			).toBeLessThan(3);
			expect(apart(stroke, mark.stroke), `stroke of ${mark.key}`).toBeLessThan(3);
		}

		const faults = await page.evaluate(() => {
			const root = document.documentElement.getBoundingClientRect();
			const texts = [...document.querySelectorAll('[data-text]')].filter(
				({ childElementCount }) => childElementCount > 0
			);
			const outside = texts.filter((text) => {
				const { left, right, top, bottom } = text.getBoundingClientRect();
				return left < root.left || right > root.right || top < root.top || bottom > root.bottom;
			});
			const overlap = (a: DOMRect, b: DOMRect) =>
				Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
				Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
			const boxes = texts.map(
				(text) => [text.getAttribute('data-text'), text.getBoundingClientRect()] as const
			);
			return {
				texts: texts.length,
				outside: outside.map((text) => text.getAttribute('data-text')),
				over: boxes.flatMap(([words, box], i) =>
					boxes
						.slice(i + 1)
						.flatMap(([other, with_]) => (overlap(box, with_) ? [`${words} / ${other}`] : []))
				)
			};
		});
		expect(faults.texts).toBeGreaterThan(3);
		expect(faults.outside).toEqual([]);
		expect(faults.over).toEqual([]);
	});
