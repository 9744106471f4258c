import { pathToFileURL } from 'node:url';

/** Prints what a tool has to say, or its error without a stack, where its file is the program that was started. */
export function command(file: string, tool: () => string): void {
	const [, program] = process.argv;
	if (program === undefined || file !== pathToFileURL(program).href) return;
	try {
		console.log(tool());
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
