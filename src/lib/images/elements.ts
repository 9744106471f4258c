import { escapeHtml } from '../embed/escape.ts';

/** The attributes of an element; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number as it stands in an image: to a hundredth of a pixel. */
export const round = (n: number): number => Number(n.toFixed(2));

/** An element of an SVG file, as text; numbers are rounded. */
export function element(name: string, attributes: Attributes, inner = ''): string {
	const written = Object.entries(attributes).flatMap(([key, value]) => {
		if (value === undefined) return [];
		return ` ${key}="${typeof value === 'number' ? round(value) : escapeHtml(value)}"`;
	});
	const start = `<${name}${written.join('')}`;
	return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}
