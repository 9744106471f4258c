import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Window } from 'happy-dom';
import { root } from './content.ts';

/** The folder that the site is built into. */
export const build = join(root, 'build');

/** A built page: its path in the build, its HTML and its document. */
export interface Page {
	path: string;
	html: string;
	document: Window['document'];
}

/** A piece of a built page. */
export type Piece = NonNullable<ReturnType<Window['document']['querySelector']>>;

/** Every file of a folder, by its path in it. */
export function filesOf(folder: string): string[] {
	if (!existsSync(folder))
		throw new Error(`There is no ${folder}. Build the site first: npm run build`);
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile())
		.map((path) => relative(folder, path))
		.sort();
}

/** A page of a build, read and taken apart; its scripts do not run. */
export function readPage(path: string, folder = build): Page {
	const html = readFileSync(join(folder, path), 'utf8');
	const { document } = new Window();
	document.write(html.replace(/<script\b[^>]*>.*?<\/script>|<link\b[^>]*>/gs, ''));
	return { path, html, document };
}

/** The paths of all pages of a build, but for those of other people’s sites that show charts. */
export const pathsOf = (folder = build): string[] =>
	filesOf(folder).filter(
		(path) => path.endsWith('.html') && !path.startsWith(join('embed', 'hosts'))
	);

/** All pages of a build. */
export const readPages = (folder = build): Page[] =>
	pathsOf(folder).map((path) => readPage(path, folder));

/** What a selector finds, as a list. */
export const all = (within: Page['document'] | Piece, selector: string): Piece[] =>
	Array.from(within.querySelectorAll(selector));

/** The words of a piece, with single spaces. */
export const wordsOf = (piece: Piece): string => piece.textContent.replace(/\s+/g, ' ').trim();
