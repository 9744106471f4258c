import {
	MessageChannel,
	receiveMessageOnPort,
	Worker,
	type MessagePort
} from 'node:worker_threads';

/** What the build makes of a text of the prose before Svelte compiles it, or what keeps it from that. */
export type Built = { code: string } | { error: string };

/** How long an answer may take before something is wrong with the worker, in milliseconds. */
const PATIENCE = 60_000;

const signal = new Int32Array(new SharedArrayBuffer(4));
const known = new Map<string, Built>();
let port: MessagePort | undefined;
/** The texts that the worker is at. */
let ordered: readonly string[] = [];

/** The worker that builds: preprocessors answer later, and a check answers at once. */
function start(): MessagePort {
	const { port1, port2 } = new MessageChannel();
	const worker = new Worker(new URL('./build-worker.js', import.meta.url), {
		workerData: { port: port2, signal },
		transferList: [port2],
		execArgv: [],
		// Where the site will stand does not matter to its prose.
		env: {}
	});
	worker.unref();
	return port1;
}

/** Waits for what was ordered. */
function collect(): void {
	if (!port || ordered.length === 0) return;
	Atomics.wait(signal, 0, 0, PATIENCE);
	const answer = receiveMessageOnPort(port) as { message: Built[] } | undefined;
	if (!answer) throw new Error('The preprocessors of svelte.config.js do not answer.');
	answer.message.forEach((built, i) => known.set(String(ordered[i]), built));
	ordered = [];
}

/** Has texts of the prose built, without comments, while something else is done. */
export function orderProse(texts: readonly string[]): void {
	collect();
	ordered = [...new Set(texts)].filter((text) => !known.has(text));
	if (ordered.length === 0) return;
	port ??= start();
	Atomics.store(signal, 0, 0);
	port.postMessage(ordered);
}

/** What the build makes of texts of the prose, in their order. */
export function buildProse(texts: readonly string[]): Built[] {
	collect();
	if (texts.some((text) => !known.has(text))) orderProse(texts);
	collect();
	return texts.map((text) => {
		const built = known.get(text);
		if (!built) throw new Error('The preprocessors of svelte.config.js left a text out.');
		return built;
	});
}
