import type { Shown } from './walk.ts';

/** What differs between two pictures: their frames, or a place by more than a pixel. */
export function differences(
	name: string,
	one: Shown | undefined,
	other: Shown | undefined
): string[] {
	if (!one || !other) return [`${name}: not drawn`];
	if (one.frame !== other.frame) return [`${name}: ${one.frame} and ${other.frame}`];
	const found: string[] = [];
	const compare = (what: string, a: number | undefined, b: number | undefined) => {
		if (a === undefined || b === undefined || Math.abs(a - b) > 1)
			found.push(`${name}: ${what} ${String(a)} and ${String(b)}`);
	};
	compare('width', one.width, other.width);
	compare('height', one.height, other.height);
	for (const key of new Set([...Object.keys(one.marks), ...Object.keys(other.marks)]))
		for (const side of ['x', 'y', 'width', 'height'] as const)
			compare(`${key} ${side}`, one.marks[key]?.[side], other.marks[key]?.[side]);
	return found;
}
