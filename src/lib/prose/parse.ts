import { createRequire } from 'node:module';
import type { AST } from 'svelte/compiler';
import { z } from 'zod';
import { position, type Fault } from '../data/faults.ts';
import { ID, notText, text } from '../data/schema.ts';
import { readYaml, type YamlFile } from '../data/yaml-file.ts';
import { misshapes } from './shape.ts';

// Required, the compiler is one file; imported, it is hundreds, which takes half a second.
const { parse } = createRequire(import.meta.url)(
	'svelte/compiler'
) as typeof import('svelte/compiler');

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
	/** The source with its front matter blanked, so that every offset is that of the file. */
	body: string;
	/** The front matter: the section’s address and heading. */
	meta: Partial<Front>;
	/** The front matter as a file of its own, for messages that point into it. */
	front: YamlFile<Front>;
	tags: Tag[];
	words: Words[];
	faults: Fault[];
}

const FRONT_MATTER = /^---\n(?:[\s\S]*?\n)?---(?:\n|$)/;
const NO_FRONT =
	'the lines at the top are missing: begin with ---, then title: and id:, then --- again, each on a line of its own';

const frontSchema = z.strictObject({
	title: text('The heading of the section.'),
	id: z.string({ error: notText }).regex(ID, 'must be small letters, digits and hyphens')
});
type Front = z.infer<typeof frontSchema>;

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
	const [top = ''] = FRONT_MATTER.exec(source) ?? [];
	const read = readYaml(file, top.replace(/^---|---\n?$/g, '   '), frontSchema);
	const front =
		top === '' ? { ...read, faults: [{ file, ...position('', 0), message: NO_FRONT }] } : read;
	const meta = front.data ?? {};
	const body = source.replace(FRONT_MATTER, (text) => text.replace(/[^\n]/g, ' '));
	const prose: ProseFile = { file, source, body, meta, front, tags: [], words: [], faults: [] };

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

	const misshapen = misshapes(body);
	prose.faults.push(
		...misshapen.map(({ offset, message }) => ({ file, ...position(source, offset), message }))
	);
	try {
		for (const node of parse(body, { modern: true }).fragment.nodes) walk(node, {}, false);
		prose.tags = prose.tags.filter(({ start }) =>
			misshapen.every(({ offset }) => offset !== start)
		);
	} catch (error) {
		if (misshapen.length > 0) return { ...prose, tags: [], words: [] };
		const { start } = error as { start?: { character: number } };
		prose.faults.push({
			file,
			...position(source, start?.character ?? 0),
			message:
				'this cannot be read as prose: check the tag here, its quotes, and that no attribute stands twice'
		});
	}
	return prose;
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
