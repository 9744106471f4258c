/*
 * What a scroll's trace says of the page's own process.
 *
 * Late frames are read from the compositor's frame reports rather than from the gaps between
 * requestAnimationFrame calls: asking for an animation frame makes the page draw one, on every
 * refresh, whether it had something to draw or not, and what the compositor scrolls by itself
 * never shows there. The compositor reports on each refresh, and says whether it spoilt a motion.
 */

export interface ScrollMeasures {
	/** Tasks of the main thread over 50 ms. */
	longTasks: number;
	/** The longest task of the main thread, in ms. */
	longestTask: number;
	/** The share of refreshes in which a motion, of the scroll or of the page, came late. */
	lateFrames: number;
	/** The share of refreshes in which a motion was due and nothing new was shown. */
	droppedFrames: number;
}

export const TRACE_CATEGORIES = [
	'-*',
	'__metadata',
	'disabled-by-default-devtools.timeline',
	'disabled-by-default-devtools.timeline.frame'
];

const LONG_TASK = 50;

interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	/** In microseconds. */
	dur?: number;
	args: {
		name?: string;
		data?: { frames?: { processId?: number; isOutermostMainFrame?: boolean }[] };
		frame_reporter?: { affects_smoothness: boolean; frame_sequence: number; state: string };
	};
}

export function readTrace(trace: Buffer): ScrollMeasures {
	const { traceEvents: events } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
	const pid = findPage(events);
	const own = events.filter((event) => event.pid === pid);
	return { ...readTasks(own), ...readFrames(own) };
}

/** The process of the traced page: there may be others, of tabs that stand ready. */
function findPage(events: TraceEvent[]): number {
	const frames = events.find(({ name }) => name === 'TracingStartedInBrowser')?.args.data?.frames;
	const pid = frames?.find(({ isOutermostMainFrame }) => isOutermostMainFrame)?.processId;
	if (pid === undefined) throw new Error('The trace does not name the page’s process.');
	return pid;
}

function readTasks(events: TraceEvent[]): Pick<ScrollMeasures, 'longTasks' | 'longestTask'> {
	const main = events.find(
		({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain'
	)?.tid;
	const tasks = events
		.filter(({ name, tid }) => name === 'RunTask' && tid === main)
		.map(({ dur = 0 }) => dur / 1000);
	if (tasks.length === 0) throw new Error('The trace holds no task of the main thread.');
	return {
		longTasks: tasks.filter((task) => task > LONG_TASK).length,
		longestTask: tasks.reduce((longest, task) => Math.max(longest, task), 0)
	};
}

/** A refresh may have two reports, the compositor's part and the main thread's: it counts once. */
function readFrames(events: TraceEvent[]): Pick<ScrollMeasures, 'lateFrames' | 'droppedFrames'> {
	const all = new Set<number>();
	const late = new Set<number>();
	const dropped = new Set<number>();
	for (const { name, ph, args } of events) {
		if (name !== 'PipelineReporter' || ph !== 'b' || !args.frame_reporter) continue;
		const { affects_smoothness, frame_sequence, state } = args.frame_reporter;
		all.add(frame_sequence);
		if (affects_smoothness) late.add(frame_sequence);
		if (affects_smoothness && state === 'STATE_DROPPED') dropped.add(frame_sequence);
	}
	if (all.size === 0) throw new Error('The trace holds no report on a frame.');
	return { lateFrames: late.size / all.size, droppedFrames: dropped.size / all.size };
}
