import type { Component } from 'svelte';

/** The layers that draw marks, by the type of mark: dot is drawn by layers/Dot.svelte. */
const layers = Object.fromEntries(
	Object.entries(
		import.meta.glob<{ default: Component }>('./layers/*.svelte', { eager: true })
	).map(([path, layer]) => [path.replace(/^.*\/|\.svelte$/g, '').toLowerCase(), layer.default])
);

/** The layer that draws a type of mark. Throws for a type that has none. */
export function layerOf(mark: string): Component {
	const layer = layers[mark];
	if (!layer) throw new Error(`There is no layer for marks of the type “${mark}”.`);
	return layer;
}
