import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

const SUFFIX = '?script';

/** `import code from './main.ts?script'` gives that module as the text of one classic script: pages have no client of their own. */
export function script(): Plugin {
	return {
		name: 'page-script',
		enforce: 'pre',
		async resolveId(id, importer) {
			if (!id.endsWith(SUFFIX)) return null;
			const entry = await this.resolve(id.slice(0, -SUFFIX.length), importer);
			return entry && entry.id + SUFFIX;
		},
		async load(id) {
			if (!id.endsWith(SUFFIX)) return null;
			const bundle = await rolldown({ input: id.slice(0, -SUFFIX.length), platform: 'browser' });
			const { output } = await bundle.generate({ format: 'iife', minify: true });
			for (const file of await bundle.watchFiles) this.addWatchFile(file);
			await bundle.close();
			return `export default ${JSON.stringify(output[0].code.trim())}`;
		}
	};
}
