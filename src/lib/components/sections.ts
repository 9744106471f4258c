import type { Component } from 'svelte';

/** One section of the article: its heading, its address, its prose. */
export interface Section {
	id: string;
	title: string;
	Prose: Component;
}

interface Module {
	default: Component;
	metadata: { id: string; title: string };
}

const modules = import.meta.glob<Module>('/content/article/*.svx', { eager: true });

/** The article’s sections in reading order, which is the order of their file names. */
export const sections: Section[] = Object.entries(modules)
	.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
	.map(([, { default: Prose, metadata }]) => ({ ...metadata, Prose }));
