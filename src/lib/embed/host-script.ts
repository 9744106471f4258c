import { charts, namesOf } from '../charts/registry.ts';
import code from '../client/embed-host.ts?script';
import { content } from '../content/index.ts';
import { CLASSES, heightsOf } from './height.ts';

/** The script for pages that show charts, with the heights it holds their places by. */
export function hostScript(): Response {
	const heights = charts.flatMap((chart) => {
		const rests = heightsOf(content, chart).map(({ rest }) => Math.ceil(rest));
		return namesOf(content, chart).map((name) => [name, rests]);
	});
	const data = `const HEIGHTS=${JSON.stringify(Object.fromEntries(heights))},CLASSES=${JSON.stringify(CLASSES)};`;
	return new Response(`(function(){${data}${code}})();\n`, {
		headers: { 'content-type': 'text/javascript' }
	});
}
