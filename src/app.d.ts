declare module '*?script' {
	/** The bundled, minified text of the module named. */
	const code: string;
	export default code;
}
declare module '*.svx' {
	import type { Component } from 'svelte';
	const component: Component;
	export default component;
	/** The front matter of the file. */
	export const metadata: Record<string, string>;
}
declare module '*?styles' {
	/** The styles of the component named, and of those it is made of, as text. */
	const css: string;
	export default css;
}
