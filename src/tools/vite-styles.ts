import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

const SUFFIX = '?styles';
/** Around the path, so that no other plugin takes the module for a component. */
const MARK = '\0styles:';
const END = '.js';
const IMPORT = /from '([^']+\.svelte)'/g;

/** The styles of one component, without comments and spare spaces. */
function stylesOf(filename: string, source: string): string {
	const { css } = compile(source, {
		filename,
		generate: 'server',
		runes: true,
		// As in svelte.config.js: the classes that the component writes are found here.
		cssHash: ({ hash, css }) => `s${hash(css)}`
	});
	return (css?.code ?? '')
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};,]) ?/g, '$1')
		.replace(/: /g, ':')
		.replaceAll(';}', '}');
}

/**
 * `import styles from './Document.svelte?styles'` gives the styles of that component, and of all that it
 * is made of, as text: for documents that an endpoint writes, which SvelteKit gives no styles to. Their
 * classes are hashed by content and so the same as in pages.
 */
export function styles(): Plugin {
	return {
		name: 'component-styles',
		enforce: 'pre',
		async resolveId(id, importer) {
			if (!id.endsWith(SUFFIX)) return null;
			const entry = await this.resolve(id.slice(0, -SUFFIX.length), importer);
			return entry && `${MARK}${entry.id}${END}`;
		},
		async load(id) {
			if (!id.startsWith(MARK)) return null;
			const found = new Map<string, string>();
			const collect = async (file: string): Promise<void> => {
				if (found.has(file)) return;
				const source = readFileSync(file, 'utf8');
				found.set(file, stylesOf(file, source));
				this.addWatchFile(file);
				for (const [, path = ''] of source.matchAll(IMPORT)) {
					const child = await this.resolve(path, file);
					if (child) await collect(child.id);
				}
			};
			await collect(id.slice(MARK.length, -END.length));
			return `export default ${JSON.stringify([...found.values()].join(''))}`;
		}
	};
}
