/** npm run deploy:check -- https://example.org/ */
import { checkSite } from './check.ts';

const [, , given] = process.argv;
if (given === undefined || !/^https?:/.test(given) || !URL.canParse(given)) {
	console.error('Which address? npm run deploy:check -- https://example.org/');
	process.exitCode = 1;
} else {
	const address = new URL(given.endsWith('/') ? given : `${given}/`).href;
	try {
		const { asked, faults } = await checkSite(address);
		console.log(
			faults === ''
				? `${asked} addresses read; headers, links, compression and caching are as they should be.`
				: `${asked} addresses read. Not as it should be:\n\n${faults}`
		);
		if (faults !== '') process.exitCode = 1;
	} catch (error) {
		const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
		console.error(`${address} cannot be read: ${String(reason)}`);
		process.exitCode = 1;
	}
}
