import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { deploy } from './src/deploy/vite-deploy.ts';
import { comments } from './src/tools/vite-comments.ts';
import { content } from './src/tools/vite-content.ts';
import { script } from './src/tools/vite-script.ts';
import { styles } from './src/tools/vite-styles.ts';

export default defineConfig({
	plugins: [content(), comments(), script(), styles(), sveltekit(), deploy()],
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/built/**/*.test.ts'],
		// Images take their colours from it.
		css: { include: [/theme\.css/] },
		testTimeout: 60_000,
		// By default a core is left free for whoever watches.
		maxWorkers: 2
	}
});
