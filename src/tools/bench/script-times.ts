import { rollup, sum } from 'd3';
import { z } from 'zod';

export const SCRIPT_CATEGORIES = ['-*', '__metadata', 'devtools.timeline', 'v8'];

const trace = z.object({
	traceEvents: z.array(z.looseObject({ name: z.string(), ph: z.string() }))
});
/** A script run, or a function of it that the browser calls; how long the thread was at it, in microseconds. */
const run = z.object({
	tdur: z.number(),
	args: z.object({ data: z.object({ frame: z.string(), url: z.string() }) })
});

/** How long the scripts of each frame ran, in milliseconds, by frame: of scripts whose page's path begins so. */
export function scriptTimes(text: Buffer, path: string): Map<string, number> {
	const { traceEvents: events } = trace.parse(JSON.parse(text.toString()));
	const runs = events
		.filter(({ name, ph }) => ph === 'X' && (name === 'EvaluateScript' || name === 'FunctionCall'))
		.flatMap((event) => run.safeParse(event).data ?? [])
		.filter(({ args }) => {
			const { url } = args.data;
			return URL.canParse(url) && new URL(url).pathname.startsWith(path) && !url.endsWith('.js');
		});
	return rollup(
		runs,
		(of) => sum(of, ({ tdur }) => tdur / 1000),
		({ args }) => args.data.frame
	);
}
