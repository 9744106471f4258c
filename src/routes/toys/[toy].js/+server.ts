import { error } from '@sveltejs/kit';
import guess from '$lib/toys/guess.ts?script';
import portfolio from '$lib/toys/portfolio.ts?script';
import type { EntryGenerator, RequestHandler } from './$types';

const SCRIPTS = new Map([
	['guess', guess],
	['portfolio', portfolio]
]);

export const prerender = true;
export const entries: EntryGenerator = () => [...SCRIPTS.keys()].map((toy) => ({ toy }));

/** The script of one toy, which the page fetches when the toy is near. */
export const GET: RequestHandler = ({ params }) => {
	const code = SCRIPTS.get(params.toy);
	if (code === undefined) error(404);
	return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
