import { brotliCompressSync, constants } from 'node:zlib';
import { Window } from 'happy-dom';

/** What a page is made of, as selectors; what an earlier one takes away is not there for a later one. */
const PARTS = [
	['scripts', 'script'],
	['styles', 'style'],
	['marks', '.graphic svg'],
	['labels', '[data-labels]'],
	['places to press on marks', '.graphic .light'],
	['tables', '.frame [popover]'],
	['descriptions', '.frame .description'],
	['notes on numbers', '.notes'],
	['list of sources', '.sources'],
	['list of contents', '[data-rail]'],
	['things to play with', '[data-toy]'],
	['rest of the frames', '.frame']
] as const;

/** How many bytes a text travels as, in the smallest brotli. */
export function travels(text: string): number {
	const bytes = Buffer.from(text);
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength
	};
	return brotliCompressSync(bytes, { params }).byteLength;
}

/** What each part of a page adds to the bytes that it travels as: what it becomes smaller by without that part. */
export function breakDown(html: string): [part: string, bytes: number][] {
	const page = new new Window().DOMParser().parseFromString(html, 'text/html');
	let left = travels(page.documentElement.outerHTML);
	const found = PARTS.map(([part, selector]): [string, number] => {
		for (const element of page.querySelectorAll(selector)) element.remove();
		const before = left;
		left = travels(page.documentElement.outerHTML);
		return [part, before - left];
	});
	return [...found, ['prose, and all else', left]];
}
