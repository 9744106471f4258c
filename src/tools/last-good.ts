import type { IncomingMessage, ServerResponse } from 'node:http';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A page that says what is wrong, for one of which there is no good version yet; it listens for the next. */
const messagePage = (message: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Something is wrong</title>
<script type="module" src="/@vite/client"></script>
<pre style="white-space: pre-wrap">${message.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</pre>
</html>
`;

/**
 * Keeps every page of a dev server as it was last good, and serves it again while something is wrong, also
 * after a reload. `problem` says what is wrong with the content, if anything; `failed` is told of a page
 * that could not be made although nothing is, and says so in words.
 */
export function lastGoodPages(problem: () => string | undefined, failed: () => string): Middleware {
	const pages = new Map<string, Buffer>();

	const send = (response: ServerResponse, page: Buffer | undefined, message: string) => {
		response.writeHead(page ? 200 : 500, { 'content-type': 'text/html' });
		response.end(page ?? messagePage(message));
	};

	return (request, response, next) => {
		const address = request.url ?? '/';
		if (request.method !== 'GET' || !request.headers.accept?.includes('text/html')) {
			next();
			return;
		}
		const wrong = problem();
		if (wrong !== undefined) {
			send(response, pages.get(address), wrong);
			return;
		}
		// What the page is made of is held back until it is known whether it could be made.
		const writeHead = response.writeHead.bind(response);
		const end = response.end.bind(response);
		const chunks: Buffer[] = [];
		const keep = (chunk: unknown) => {
			if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
		};
		Object.assign(response, {
			writeHead(status: number, headers: Readonly<Record<string, string>> = {}) {
				response.statusCode = status;
				for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
				return response;
			},
			write(chunk: unknown) {
				keep(chunk);
				return true;
			},
			end(chunk?: unknown) {
				keep(chunk);
				const page = Buffer.concat(chunks);
				Object.assign(response, { writeHead, end });
				if (response.statusCode >= 500) {
					for (const name of response.getHeaderNames()) response.removeHeader(name);
					send(response, pages.get(address), failed());
				} else {
					if (String(response.getHeader('content-type')).startsWith('text/html'))
						pages.set(address, page);
					response.end(page);
				}
				return response;
			}
		});
		next();
	};
}
