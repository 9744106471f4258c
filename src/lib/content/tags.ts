import { suggest } from './problem.ts';

/** The components that the prose may use: the attribute that each needs, and those it may have. */
export const COMPONENTS = new Map<string, { required: string; optional: readonly string[] }>([
	['Figure', { required: 'id', optional: ['as', 'voice', 'cap', 'noun'] }],
	['Scrolly', { required: 'chart', optional: [] }],
	['Step', { required: 'frame', optional: [] }]
]);

/** A component in the prose: its name, its attributes, and where it stands in the file. */
export interface Tag {
	name: string;
	attributes: Readonly<Record<string, string | true>>;
	start: number;
	end: number;
	/** Where each attribute begins. */
	at: Readonly<Record<string, number>>;
	/** Where the words that it wraps begin and end, if it wraps any. */
	inside?: { start: number; end: number };
	/** The chart of the scrolly around it; empty where that names none. */
	chart?: string;
}

const NAME = String.raw`[A-Za-z][\w.:-]*`;
/** An attribute with its value in straight quotes, in none, or without one. */
const ATTRIBUTE = String.raw`([^\s"'<>=/{}]+)(?:\s*=\s*(?:"([^"<>{}\n]*)"|'([^'<>{}\n]*)'|([^\s"'<>={}/]+)))?`;
/** Tags that open, are whole or are not, tags that close, braces, and signs that stand alone. */
const TOKENS = new RegExp(
	[
		'<!--',
		String.raw`<(?<opens>${NAME})(?<attributes>(?:\s+${ATTRIBUTE})*)\s*(?<ends>/?)>`,
		String.raw`<(?<closing>/?)(?<other>${NAME})[^>\n]*>?`,
		String.raw`\{[^{}\n]*\}`,
		'[<{}]'
	].join('|'),
	'g'
);

function readAttributes(typed: string, offset: number) {
	const found = [...typed.matchAll(new RegExp(ATTRIBUTE, 'g'))].map(
		({ 1: name = '', 2: double, 3: single, 4: bare, index }) => ({
			name,
			value: double ?? single ?? bare ?? (true as const),
			start: offset + index
		})
	);
	return {
		attributes: Object.fromEntries(found.map(({ name, value }) => [name, value])),
		at: Object.fromEntries(found.map(({ name, start }) => [name, start])),
		twice: found.find(({ name }, i) => found.slice(0, i).some((other) => other.name === name))
			?.start
	};
}

/**
 * The components of a text in the order they open, and what is wrong with how tags open, close and are
 * quoted; `readable` says whether every component could be told from the words around it.
 */
export function readTags(source: string) {
	const tags: Tag[] = [];
	const errors: { offset: number; message: string }[] = [];
	let readable = true;
	const open: Tag[] = [];
	const note = (offset: number, message: string) => errors.push({ offset, message });
	const fail = (offset: number, message: string) => {
		note(offset, message);
		readable = false;
	};
	const unclosed = ({ name, start }: Tag) => {
		fail(
			start,
			name === 'Figure'
				? '<Figure> is not closed: end it with />, or write </Figure> after its words'
				: `<${name}> is not closed: write </${name}> after its words`
		);
	};

	for (const { 0: token, index: start, groups = {} } of source.matchAll(TOKENS)) {
		const { opens, attributes: typed = '', ends, closing, other } = groups;
		const name = opens ?? other;
		const end = start + token.length;
		if (token === '<!--') {
			fail(start, 'this comment is not closed: write --> after its words');
			break;
		}
		if (name === undefined) {
			if (token === '<')
				fail(start, 'the sign < cannot stand in text: say it in words, or write &lt;');
			else note(start, braceMessage(token));
			continue;
		}
		const component = COMPONENTS.get(name);
		if (!component) {
			if (!closing)
				note(start, `<${name}> is not known here${suggest(name, [...COMPONENTS.keys()])}`);
		} else if (closing) {
			const last = open.findLastIndex((tag) => tag.name === name);
			if (last < 0)
				fail(start, `</${name}> closes nothing: remove it, or open <${name}> before it`);
			const [tag, ...within] = last < 0 ? [] : open.splice(last);
			within.forEach(unclosed);
			if (tag && tag.end < start) tag.inside = { start: tag.end, end: start };
			if (tag) tag.end = end;
		} else if (opens === undefined) {
			fail(
				start,
				`<${name} …> is not whole: write <${name} ${component.required}="…">, each value in straight quotes, with /> at the end when it wraps no words`
			);
		} else {
			const { twice, ...attributes } = readAttributes(typed, start + 1 + name.length);
			if (twice !== undefined)
				fail(
					twice,
					'this cannot be read as prose: check the tag here, its quotes, and that no attribute stands twice'
				);
			const tag: Tag = { name, start, end, ...attributes };
			const around = open.findLast((tag) => tag.name === 'Scrolly');
			if (around) tag.chart = String(around.attributes.chart ?? '');
			tags.push(tag);
			if (!ends) open.push(tag);
		}
	}
	open.forEach(unclosed);
	errors.sort((a, b) => a.offset - b.offset);
	return { tags, readable, errors };
}

function braceMessage(found: string): string {
	if (found.length <= 2) return `the sign ${found} cannot stand in text: remove it`;
	const [id = '…'] = /[a-z][a-z0-9]*(?:-[a-z0-9]+)+/.exec(found) ?? [];
	return `${found} is not filled in here: in prose a number is shown with <Figure id="${id}" />`;
}
