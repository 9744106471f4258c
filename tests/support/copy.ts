import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './content.ts';

const FOLDERS = ['.github', 'content', 'src', 'static', 'tests'];
const GUIDES = ['CONTRIBUTING.md', 'README.md'];
const configs = () =>
	readdirSync(root).filter((name) => /\.config\.[jt]s$|^(?:package|tsconfig)\.json$/.test(name));

/** A copy of the project in a temporary folder, outside of any checkout, sharing its node_modules. */
export function copyOfProject(): string {
	const copy = mkdtempSync(join(tmpdir(), 'project-'));
	for (const name of [...FOLDERS, ...GUIDES, ...configs()])
		cpSync(join(root, name), join(copy, name), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	return copy;
}

/** Runs a script of a package of node_modules in a copy; gives its exit code and all that it printed. */
export function runIn(copy: string, script: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(root, 'node_modules', script), ...args],
		{
			cwd: copy,
			encoding: 'utf8',
			env: { ...process.env, NODE_ENV: 'production', VITEST: '', PRECOMPRESS: 'no' }
		}
	);
	return { status, printed: stdout + stderr };
}

/** Builds a copy; gives the folder of the built site. Throws what the build printed, if it fails. */
export function buildIn(copy: string): string {
	const { status, printed } = runIn(copy, 'vite/bin/vite.js', 'build');
	if (status !== 0) throw new Error(`The build failed.\n${printed}`);
	return join(copy, 'build');
}
