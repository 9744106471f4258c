import { load } from '../lib/content/load.ts';
import type { Files } from '../lib/content/files.ts';
import { readContent } from './read-content.ts';

/*
 * npm run check:links
 *
 * Asks every outside address that the content names whether it still answers. It ends with 0 where
 * all do, 1 where some are dead, and 2 where there is no network to ask over.
 */

/** What became of an address: it answers, it is gone, it lets no program in, or nothing could be reached. */
export type Fate = 'alive' | 'dead' | 'closed' | 'unreachable';

/** An address and the places that name it, as “file:line”. */
export interface Outside {
	address: string;
	places: string[];
}

/** Every outside address of the content. */
export function outsideLinks(files: Files): Outside[] {
	const places = new Map<string, string[]>();
	for (const [path, text] of Object.entries(files)) {
		text.split('\n').forEach((line, i) => {
			for (const [found] of line.matchAll(/https?:\/\/[^\s)"'<>]+/g)) {
				const address = found.replace(/[.,;]$/, '');
				// The address of the piece’s own licence or schema is one as well.
				places.set(address, [...(places.get(address) ?? []), `${path}:${i + 1}`]);
			}
		});
	}
	return [...places].map(([address, found]) => ({ address, places: found }));
}

/** What a status says: many sites answer programs with a refusal, which says nothing of the page. */
export function fateOf(status: number): Fate {
	if (status < 400) return 'alive';
	return status === 404 || status === 410 ? 'dead' : 'closed';
}

/** Asks one address; `fetch` may be another for tests. */
export async function ask(address: string, get: typeof fetch = fetch): Promise<Fate> {
	try {
		const answer = await get(address, {
			headers: { 'user-agent': 'Mozilla/5.0 (compatible; link check)', accept: 'text/html,*/*' },
			signal: AbortSignal.timeout(20_000)
		});
		await answer.body?.cancel();
		return fateOf(answer.status);
	} catch {
		return 'unreachable';
	}
}

const list = (links: readonly Outside[]) =>
	links.map(({ address, places }) => `- ${address}\n  ${places.join(', ')}`).join('\n');

/** What to tell, and how to end. */
export function report(asked: readonly (Outside & { fate: Fate })[]): {
	text: string;
	code: number;
} {
	const of = (fate: Fate) => asked.filter((link) => link.fate === fate);
	const [dead, closed, unreachable] = [of('dead'), of('closed'), of('unreachable')];
	if (asked.length > 0 && unreachable.length === asked.length)
		return {
			text: `There is no network here: none of ${asked.length} addresses could be asked. Nothing is known of them.`,
			code: 2
		};
	const gone = [...dead, ...unreachable];
	const parts = [
		`${of('alive').length} of ${asked.length} outside addresses answer.`,
		...(gone.length > 0 ? [`Dead:\n${list(gone)}`] : []),
		...(closed.length > 0
			? [`These let no program in; look at them by hand:\n${list(closed)}`]
			: [])
	];
	return { text: parts.join('\n\n'), code: gone.length > 0 ? 1 : 0 };
}

async function main() {
	const files = readContent(process.cwd());
	if (load(files).errors.length > 0)
		throw new Error('The content has errors: npm run check:content');
	const asked = await Promise.all(
		outsideLinks(files).map(async (link) => ({ ...link, fate: await ask(link.address) }))
	);
	const { text, code } = report(asked);
	console.log(text);
	process.exitCode = code;
}

if (process.argv[1] === import.meta.filename) await main();
