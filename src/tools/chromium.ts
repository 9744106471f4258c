import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What finding a browser asks of the computer it runs on. */
export interface Machine {
	env: Readonly<Record<string, string | undefined>>;
	root: boolean;
	/** Whether a program stands at a path. */
	exists: (path: string) => boolean;
	/** Where Playwright's own browser would be. */
	bundled: () => string;
	/** Runs a program to its end; says whether it went well. */
	run: (command: string, args: readonly string[]) => boolean;
}

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

const here: Machine = {
	env: process.env,
	root: process.getuid?.() === 0,
	exists(path) {
		try {
			accessSync(path, constants.X_OK);
			return statSync(path).isFile();
		} catch {
			return false;
		}
	},
	bundled: () => chromium.executablePath(),
	run: (command, args) =>
		spawnSync(command, args, {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		}).status === 0
};

function onPath({ env, exists }: Machine, names: readonly string[]): string | undefined {
	const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(exists);
}

function bundled(machine: Machine): string | undefined {
	try {
		const path = machine.bundled();
		return machine.exists(path) ? path : undefined;
	} catch {
		// Playwright throws on a system that it has no browser for.
		return undefined;
	}
}

function installed(machine: Machine): string | undefined {
	const apt = machine.root ? onPath(machine, ['apt-get']) : undefined;
	if (apt === undefined) return undefined;
	const done = machine.run(apt, ['update']) && machine.run(apt, ['install', '-y', 'chromium']);
	return done ? onPath(machine, NAMES) : undefined;
}

/**
 * The browser that tests run in: the one that CHROMIUM names, else the system's, else Playwright's
 * own, else, where this may install packages, the system's once it is installed. Throws, saying
 * what to do, where there is none.
 */
export function findChromium(machine: Machine = here): string {
	const named = machine.env.CHROMIUM;
	if (named !== undefined && named !== '') {
		if (machine.exists(named)) return named;
		throw new Error(`CHROMIUM is set to “${named}”, and there is no program there.`);
	}
	const found = onPath(machine, NAMES) ?? bundled(machine) ?? installed(machine);
	if (found !== undefined) return found;
	throw new Error(
		'No Chrome or Chromium was found. Install one (“apt-get install chromium” as root, or ' +
			'“npx playwright install chromium”), or set CHROMIUM to the path of one.'
	);
}
