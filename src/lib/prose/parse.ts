import { parse, type AST } from 'svelte/compiler';
import { position, type Fault } from '../data/faults.ts';

/** A component in the prose: its name, attributes and place; `step` is the address it stands in. */
export interface Tag {
	name: string;
	attributes: Record<string, string | true>;
	/** Offsets into the file. */
	start: number;
	end: number;
	/** Where each attribute begins, for messages. */
	at: Record<string, number>;
	/** Whether it wraps words. */
	wraps: boolean;
	/** The chart of the scrolly around it, and the frame of the step around it. */
	chart?: string;
	frame?: string;
}

/** A run of words in the prose, outside of every tag, and where it starts; `inClaim` when a Figure wraps it. */
export interface Words {
	text: string;
	start: number;
	inClaim: boolean;
}

/** One prose file, taken apart. */
export interface ProseFile {
	file: string;
	source: string;
	/** The front matter: the section’s address and heading. */
	meta: Record<string, string>;
	tags: Tag[];
	words: Words[];
	faults: Fault[];
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

type Node = AST.Fragment['nodes'][number];

function attributesOf(node: AST.Component): Pick<Tag, 'attributes' | 'at'> {
	const attributes: Tag['attributes'] = {};
	const at: Tag['at'] = {};
	for (const attribute of node.attributes) {
		if (attribute.type !== 'Attribute') continue;
		at[attribute.name] = attribute.start;
		const { value } = attribute;
		if (value === true) attributes[attribute.name] = true;
		else if (Array.isArray(value))
			attributes[attribute.name] = value
				.map((part) => (part.type === 'Text' ? part.data : ''))
				.join('');
	}
	return { attributes, at };
}

/**
 * Takes a prose file apart with Svelte's own parser: its components, its words, and where each stands.
 * A file that does not parse (an unclosed component, a stray brace) comes back with that fault alone.
 */
export function parseProse(file: string, source: string): ProseFile {
	const front = FRONT_MATTER.exec(source);
	const meta = Object.fromEntries(
		(front?.[1] ?? '').split('\n').map((line): [string, string] => {
			const colon = line.indexOf(':');
			return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
		})
	);
	// Blanked, not cut: every offset stays that of the file.
	const body = source.replace(FRONT_MATTER, (text) => text.replace(/[^\n]/g, ' '));
	const prose: ProseFile = { file, source, meta, tags: [], words: [], faults: [] };

	const walk = (node: Node, inside: Pick<Tag, 'chart' | 'frame'>, inClaim: boolean) => {
		if (node.type === 'Text') {
			prose.words.push({ text: body.slice(node.start, node.end), start: node.start, inClaim });
			return;
		}
		if (!('fragment' in node)) return;
		let around = inside;
		let claim = inClaim;
		if (node.type === 'Component') {
			const { attributes, at } = attributesOf(node);
			const { name, start, end } = node;
			const wraps = node.fragment.nodes.length > 0;
			prose.tags.push({ name, start, end, attributes, at, wraps, ...inside });
			if (name === 'Scrolly') around = { chart: String(attributes.chart) };
			if (name === 'Step') around = { ...inside, frame: String(attributes.frame) };
			claim ||= name === 'Figure';
		}
		for (const child of node.fragment.nodes) walk(child, around, claim);
	};

	try {
		for (const node of parse(body, { modern: true }).fragment.nodes) walk(node, {}, false);
	} catch (error) {
		const { message, start } = error as { message: string; start?: { character: number } };
		const place = position(source, start?.character ?? 0);
		prose.faults.push({ file, ...place, message: inPlainWords(message) });
	}
	return prose;
}

/** Svelte's parse errors, in words for someone who edits text for a living. */
function inPlainWords(message: string): string {
	const [first = ''] = message.split('\n');
	const unclosed = /`?<(\w+)>`? was left open/.exec(first);
	if (unclosed?.[1])
		return `<${unclosed[1]}> is not closed: write </${unclosed[1]}> after its words`;
	const stray = /`?<\/(\w+)>`? attempted to close/.exec(first);
	if (stray?.[1])
		return `</${stray[1]}> closes nothing: remove it, or open <${stray[1]}> before it`;
	return `this cannot be read as prose (${first.replace(/\.$/, '')}): in text write neither { nor <`;
}

/** Where a section or step stands on the page: its address and the heading a reader knows it by. */
export interface Place {
	address: string;
	title: string;
}

/** Where the prose shows each figure: for each id, the steps and sections in reading order, each once. */
export function placesOf(files: readonly ProseFile[]): Map<string, Place[]> {
	const places = new Map<string, Place[]>();
	for (const { tags, meta } of files)
		for (const { name, attributes, chart, frame } of tags) {
			if (name !== 'Figure' || typeof attributes.id !== 'string') continue;
			const address = chart && frame ? `${chart}-${frame}` : (meta.id ?? '');
			const found = places.get(attributes.id) ?? [];
			if (!found.some((place) => place.address === address))
				found.push({ address, title: meta.title ?? '' });
			places.set(attributes.id, found);
		}
	return places;
}
