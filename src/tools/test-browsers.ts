import { spawnSync } from 'node:child_process';
import { installEngines } from './engines.ts';

/*
 * npm run test:browsers [-- names of tests]
 *
 * Builds the site and tries the story, the embeds and the toys in Chromium, Firefox and WebKit.
 */

const run = (...command: string[]) =>
	spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' }).status === 0;

installEngines();
const passed =
	run('vite', 'build') &&
	run('playwright', 'test', '--project', 'engines', ...process.argv.slice(2));
process.exitCode = passed ? 0 : 1;
