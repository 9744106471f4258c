/* Answers build.ts, which waits: each text of the prose as the build’s preprocessors leave it, or what they threw. */
import { workerData } from 'node:worker_threads';
import config from '../../../svelte.config.js';

const { port, signal } = workerData;

async function build(code) {
	try {
		for (const { markup } of config.preprocess)
			code = (await markup({ content: code, filename: 'section.svx' }))?.code ?? code;
		return { code };
	} catch (error) {
		return { error: String(error) };
	}
}

port.on('message', async (texts) => {
	port.postMessage(await Promise.all(texts.map(build)));
	Atomics.store(signal, 0, 1);
	Atomics.notify(signal, 0);
});
