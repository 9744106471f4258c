/**
 * Which of a chart's steps is active: the last whose top has reached the reading line, or the first
 * while none has. A function of where the steps stand and of nothing else, so that a jump, a slow
 * scroll and a reload at the same place agree. `tops` and `line` are in the same coordinates (pixels
 * from the top of the viewport), `tops` in document order; returns an index, 0 for no steps.
 */
export function activeStep(tops: readonly number[], line: number): number {
	let active = 0;
	tops.forEach((top, index) => {
		if (top <= line) active = index;
	});
	return active;
}
