/**
 * Keeps every chart as it is, under a name, for those who want the figures of a time:
 *
 *     npm run edition -- 2026-11
 *
 * builds the site and writes the page of each embedded chart to content/editions/<name>/, from where each
 * build serves it at /embed/<chart>/<name>/. Commit what it writes, and change it never: that is the point.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { charts, getCover } from '../lib/charts/registry.ts';
import { loadWhole } from '../lib/content/load.ts';
import { freeze } from '../lib/embed/freeze.ts';
import { command } from './command.ts';
import { clashes, EDITIONS } from './editions.ts';
import { readContent } from './read-content.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const HOW = 'Name it in small letters, digits and hyphens: npm run edition -- 2026-11';

/** Why an edition cannot have a name; undefined for one that it can have. */
export function refuse(root: string, name: string | undefined): string | undefined {
	if (name === undefined) return `The edition has no name. ${HOW}`;
	if (!NAME.test(name)) return `“${name}” cannot be the name of an edition. ${HOW}`;
	if (existsSync(join(root, EDITIONS, name)))
		return `There is an edition “${name}” already, and an edition never changes: give this one another name.`;
	const [clash] = clashes([name], charts);
	return clash && `${clash.message}: give the edition another name.`;
}

/** Builds the site as it is on any host: with addresses that are relative, as editions have them. */
function build(root: string): void {
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: 'production', SITE_URL: '', BASE_PATH: '', COUNTER_URL: '' }
	});
	if (status !== 0) throw new Error(`The site could not be built.\n${stdout}${stderr}`);
}

/** Keeps every chart of a checkout under a name, of a day; gives what to tell about it. Throws for a name that cannot be. */
export function keepEdition(root: string, name: string | undefined, day: string): string {
	const refused = refuse(root, name);
	if (refused !== undefined || name === undefined) throw new Error(refused);
	const content = loadWhole(readContent(root));
	const { embeds } = content.site;
	build(root);
	const pages = charts.map((chart) => {
		// As deep as the edition’s own address, so that its relative links are right there.
		const page = join(root, 'build/embed', chart.id, getCover(content, chart).id, 'index.html');
		const says = `${embeds.edition} ${content.language.date(day)}`;
		const html = freeze(readFileSync(page, 'utf8'), { chart: chart.id, says, now: embeds.now });
		return [`${chart.id}.html`, html] as const;
	});
	const folder = join(EDITIONS, name);
	mkdirSync(join(root, folder), { recursive: true });
	for (const [file, html] of pages) writeFileSync(join(root, folder, file), html);
	return `${pages.length} charts are kept in ${folder}. Commit that folder; the next build serves them at /embed/<chart>/${name}/.`;
}

command(import.meta.url, () =>
	keepEdition(process.cwd(), process.argv[2], new Date().toISOString().slice(0, 10))
);
