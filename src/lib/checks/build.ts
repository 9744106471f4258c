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

/** What the build makes of texts of the prose, without comments, in their order. */
export function buildProse(texts: readonly string[]): Built[] {
	const wanted = [...new Set(texts)].filter((text) => !known.has(text));
	if (wanted.length > 0) {
		port ??= start();
		Atomics.store(signal, 0, 0);
		port.postMessage(wanted);
		Atomics.wait(signal, 0, 0, PATIENCE);
		const answer = receiveMessageOnPort(port) as { message: Built[] } | undefined;
		if (!answer) throw new Error('The preprocessors of svelte.config.js do not answer.');
		wanted.forEach((text, i) => {
			const built = answer.message[i];
			if (built) known.set(text, built);
		});
	}
	return texts.map((text) => {
		const built = known.get(text);
		if (!built) throw new Error('The preprocessors of svelte.config.js left a text out.');
		return built;
	});
}
