import type { Component } from 'svelte';
import type { Content } from '../content/content.ts';

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

const modules = import.meta.glob<Module>(['/content/**/*.svx', '!**/[~#]*'], { eager: true });

/** The article’s sections in reading order. */
export const sectionsOf = ({ sections }: Content): Section[] =>
	sections.map(({ file }) => {
		const module = modules[`/${file}`];
		if (!module) throw new Error(`There is no ${file} in this build.`);
		return { ...module.metadata, Prose: module.default };
	});
