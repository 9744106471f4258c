import { max, sum } from 'd3';
import { z } from 'zod';

/*
 * Reads from a trace what the page's own process did.
 *
 * Late frames come from the compositor's frame reports, not from the gaps between calls of
 * requestAnimationFrame. Asking for animation frames makes the page draw on every refresh, even
 * with nothing to draw, and scrolling done by the compositor alone never shows in them. The
 * compositor reports on every refresh, and says whether a motion was late.
 */

export const TRACE_CATEGORIES = [
	'-*',
	'__metadata',
	'disabled-by-default-devtools.timeline',
	'disabled-by-default-devtools.timeline.frame'
];

/** In milliseconds. */
const LONG_TASK = 50;

const event = z.looseObject({ name: z.string(), ph: z.string(), pid: z.number() });
type Event = z.output<typeof event>;

const trace = z.object({ traceEvents: z.array(event) });
const process = z.object({ processId: z.number(), isOutermostMainFrame: z.boolean() });
/** Which process draws the page: at the start of the trace, and after each page that it goes to. */
const start = z.object({ args: z.object({ data: z.object({ frames: z.array(process) }) }) });
const commit = z.object({ args: z.object({ data: process }) });
const threadName = z.object({ tid: z.number(), args: z.object({ name: z.string() }) });
/** The duration is in microseconds. */
const task = z.object({ tid: z.number(), dur: z.number() });
const frameReport = z.object({
	args: z.object({
		frame_reporter: z.object({
			affects_smoothness: z.boolean(),
			frame_sequence: z.number(),
			state: z.string()
		})
	})
});

/** The events of the process that draws the page. */
function ownEvents(text: Buffer): Event[] {
	const { traceEvents: events } = trace.parse(JSON.parse(text.toString()));
	const page = [
		...select(events, 'TracingStartedInBrowser', 'I', start).flatMap(
			({ args }) => args.data.frames
		),
		...select(events, 'FrameCommittedInBrowser', 'I', commit).map(({ args }) => args.data)
	]
		// Chromium may keep other processes ready for tabs to come.
		.findLast(({ isOutermostMainFrame }) => isOutermostMainFrame);
	if (!page) throw new Error('The trace does not name the page’s process.');
	return events.filter(({ pid }) => pid === page.processId);
}

/** The events of a name and of a phase: I is an instant, X a whole span, b the start of one. */
const select = <T>(events: Event[], name: string, phase: string, schema: z.ZodType<T>): T[] =>
	events
		.filter((event) => event.name === name && event.ph === phase)
		.map((event) => schema.parse(event));

/** The tasks of the page’s main thread, in milliseconds: all, the longest, and what each took over 50 ms. */
export function readTasks(text: Buffer) {
	const events = ownEvents(text);
	const main = select(events, 'thread_name', 'M', threadName).find(
		({ args }) => args.name === 'CrRendererMain'
	);
	const tasks = select(events, 'RunTask', 'X', task)
		.filter(({ tid }) => tid === main?.tid)
		.map(({ dur }) => dur / 1000);
	const longest = max(tasks);
	if (longest === undefined) throw new Error('The trace holds no task of the main thread.');
	return {
		total: sum(tasks),
		longest,
		long: tasks.filter((length) => length > LONG_TASK).length,
		blocking: sum(tasks, (length) => Math.max(0, length - LONG_TASK))
	};
}

/** The refreshes of the screen: all, those in which a motion came late, and those that showed nothing new of it. */
export function readFrames(text: Buffer) {
	const reports = select(ownEvents(text), 'PipelineReporter', 'b', frameReport).map(
		({ args }) => args.frame_reporter
	);
	// The compositor and the main thread may each report on a refresh, which counts once.
	const refreshes = (found: typeof reports) =>
		new Set(found.map((report) => report.frame_sequence)).size;
	const all = refreshes(reports);
	if (all === 0) throw new Error('The trace holds no report on a frame.');
	const late = reports.filter((report) => report.affects_smoothness);
	const dropped = late.filter(({ state }) => state === 'STATE_DROPPED');
	return { all, late: refreshes(late), dropped: refreshes(dropped) };
}
