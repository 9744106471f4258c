import { isSame, type Group, type Outcome, type Size } from './builds.ts';
import type { Difference } from './sequence.ts';

/** Lines that a group has unless all are asked for. */
const LINES = 20;
/** Characters that a long text keeps before and after what differs in it. */
const CONTEXT = 40;
/** Characters beyond which a text is cut. */
const LONGEST = 160;

const number = (value: number) => value.toLocaleString('en');

const counted = (count: number, one: string, many = `${one}s`) =>
	`${number(count)} ${count === 1 ? one : many}`;

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** How many characters two texts share at their beginnings. */
function shared(was: string, now: string): number {
	let length = 0;
	while (length < Math.min(was.length, now.length) && was[length] === now[length]) length++;
	return length;
}

/** How many characters two texts share at their ends. */
function sharedEnd(was: string, now: string): number {
	let length = 0;
	while (length < Math.min(was.length, now.length) && was.at(-1 - length) === now.at(-1 - length))
		length++;
	return length;
}

/** Two long texts without most of what they share at both ends. */
function around(was: string, now: string): [string, string] {
	if (was.length + now.length <= LONGEST) return [was, now];
	const start = Math.max(0, shared(was, now) - CONTEXT);
	const end = Math.max(0, sharedEnd(was.slice(start), now.slice(start)) - CONTEXT);
	const shorten = (text: string) => {
		const rest = text.slice(start, text.length - end);
		return cut(`${start > 0 ? '…' : ''}${rest}${end > 0 ? '…' : ''}`);
	};
	return [shorten(was), shorten(now)];
}

function line({ place, was, now }: Difference, quoted: boolean): string {
	const shown = (text: string) => {
		// A no-break space would look like any other.
		const visible = text.replaceAll('\u00a0', '&nbsp;');
		return quoted ? `“${visible}”` : visible;
	};
	if (was !== undefined && now !== undefined) {
		const [before, after] = around(was, now);
		return `    [${place}] ${shown(before)} → ${shown(after)}`;
	}
	if (was !== undefined) return `    [${place}] gone: ${shown(cut(was))}`;
	if (now !== undefined) return `    [${place}] new: ${shown(cut(now))}`;
	throw new Error(`There is nothing to tell of ${place}: it is on neither side.`);
}

function group({ name, differences }: Group, all: boolean): string[] {
	const lines = differences.map((difference) => line(difference, name === 'text'));
	const kept = all ? lines : lines.slice(0, LINES);
	const rest = lines.length - kept.length;
	return [
		`  ${name}: ${counted(differences.length, 'difference')}`,
		...kept,
		...(rest > 0 ? [`    … and ${number(rest)} more; --all shows them`] : [])
	];
}

/** What a page costs on both sides, one number where they agree. */
function sizes(was: Size | undefined, now: Size | undefined): string {
	const change = (of: (size: Size) => number) => {
		const values = [was, now].flatMap((size) => (size ? [number(of(size))] : []));
		return [...new Set(values)].join(' → ');
	};
	return `${change(({ elements }) => elements)} elements, ${change(({ bytes }) => bytes)} bytes gzipped`;
}

function outcome(found: Outcome, names: { was: string; now: string }, all: boolean): string[] {
	const { path, page, only, groups, was, now } = found;
	const size = page ? ` (${sizes(was, now)})` : '';
	if (only !== undefined) return [`${path}: only in ${names[only]}${size}`];
	if (groups.length > 0)
		return [`${path}: differs${size}`, ...groups.flatMap((each) => group(each, all))];
	return page ? [`${path}: the same${size}`] : [];
}

/** How many are the same and how many differ, pages and other files each by themselves. */
function summary(outcomes: readonly Outcome[]): string {
	const count = (of: readonly Outcome[], noun: string) => {
		const same = of.filter(isSame).length;
		const differ = of.length - same;
		const rest = counted(differ, `${noun} differs`, `${noun}s differ`);
		return `${counted(same, noun)} the same, ${rest}`;
	};
	const pages = outcomes.filter(({ page }) => page);
	const files = outcomes.filter(({ page }) => !page);
	return `${count(pages, 'page')}; ${count(files, 'other file')}`;
}

/**
 * The report of a comparison, for people: every page with its sizes and what differs in it, the
 * other files that differ, and a summary in the last line. Groups are cut at 20 lines unless `all`
 * is given; `names` are what the two sides are called.
 */
export function report(
	outcomes: readonly Outcome[],
	names: { was: string; now: string },
	all: boolean
): string {
	const lines = outcomes.flatMap((found) => outcome(found, names, all));
	return [...lines, '', summary(outcomes)].join('\n');
}
