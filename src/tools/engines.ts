import { existsSync } from 'node:fs';
import { installPackages } from './debian.ts';

/** Where Debian has the programs that run pages in the engines beside Chromium’s. */
export const PROGRAMS = {
	firefox: '/usr/bin/firefox-esr',
	webkitDriver: '/usr/bin/WebKitWebDriver',
	xvfb: '/usr/bin/Xvfb'
} as const;

/** The programs that an engine needs, by the package that brings each. */
const PACKAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	firefox: { 'firefox-esr': PROGRAMS.firefox },
	webkit: { 'webkit2gtk-driver': PROGRAMS.webkitDriver, xvfb: PROGRAMS.xvfb }
};

/** Debian’s packages that an engine needs and this machine lacks. */
export const missingPackages = (engine: string): string[] =>
	Object.entries(PACKAGES[engine] ?? {}).flatMap(([name, path]) =>
		existsSync(path) ? [] : [name]
	);

/** Installs what is missing, where this may install packages; says which engines there are then. */
export function installEngines(): void {
	const missing = Object.keys(PACKAGES).flatMap(missingPackages);
	if (missing.length > 0) installPackages(...missing);
	for (const engine of Object.keys(PACKAGES)) {
		const lacks = missingPackages(engine).join(' ');
		console.log(
			lacks === ''
				? `${engine} will be tried.`
				: `${engine} will not be tried: apt install ${lacks}`
		);
	}
}
