import { readFile } from 'node:fs/promises';
import { loadSvelteConfig } from '@sveltejs/vite-plugin-svelte';
import { rolldown, type Plugin as Bundling } from 'rolldown';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

const SUFFIX = '?script';

/**
 * Svelte components in a page script, compiled for the browser. Their styles come with the page, whose
 * server draws them too; one that is never drawn there carries its own (`<svelte:options css="injected" />`).
 * In dev each carries its own: there, the server names its classes after files and not after styles.
 */
const components = (css: 'external' | 'injected'): Bundling => ({
	name: 'page-script-components',
	async load(id) {
		if (!id.endsWith('.svelte')) return null;
		const config = await loadSvelteConfig();
		const { js } = compile(await readFile(id, 'utf8'), {
			...config?.compilerOptions,
			filename: id,
			generate: 'client',
			css
		});
		return { code: js.code, moduleType: 'js' };
	}
});

/** `import code from './main.ts?script'` gives that module as the text of one classic script: pages have no client of their own. */
export function script(): Plugin {
	let css: Parameters<typeof components>[0] = 'external';
	return {
		name: 'page-script',
		enforce: 'pre',
		configResolved({ command }) {
			if (command === 'serve') css = 'injected';
		},
		async resolveId(id, importer) {
			if (!id.endsWith(SUFFIX)) return null;
			const entry = await this.resolve(id.slice(0, -SUFFIX.length), importer);
			return entry && entry.id + SUFFIX;
		},
		async load(id) {
			if (!id.endsWith(SUFFIX)) return null;
			const bundle = await rolldown({
				input: id.slice(0, -SUFFIX.length),
				platform: 'browser',
				resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
				plugins: [components(css)]
			});
			const { output } = await bundle.generate({ format: 'iife', minify: true });
			for (const file of await bundle.watchFiles) this.addWatchFile(file);
			await bundle.close();
			return `export default ${JSON.stringify(output[0].code.trim())}`;
		}
	};
}
