import { opening } from '../lib/charts/funnel/index.ts';
import type { Mark } from '../lib/charts/frame.ts';
import { charts } from '../lib/charts/index.ts';
import { ContentError, position } from '../lib/data/faults.ts';
import type { Dataset } from '../lib/data/dataset.ts';
import { loadContent, type ContentTexts } from '../lib/data/load.ts';
import { saidPieces } from '../lib/data/query.ts';
import { siteSchema } from '../lib/data/texts.ts';
import { readYaml, type YamlFile } from '../lib/data/yaml-file.ts';
import { parseProse } from '../lib/prose/parse.ts';
import { renderProse, sentences, type Block, type Piece } from '../lib/prose/render.ts';
import { readContent, readProse, type Prose } from './read-content.ts';

/* Every text of the piece with its numbers filled in, and where each figure is shown. */

/** The content folder's files as read. */
export interface Content {
	texts: ContentTexts;
	prose: readonly Prose[];
}

/** One text with its numbers filled in; of the prose, one sentence. */
export interface Passage {
	kind: 'prose' | 'chart' | 'figure' | 'source' | 'site';
	file: string;
	line: number;
	/** What it belongs to: a step or section by its address, a figure, a source, the site. */
	of: string;
	/** What it is there: prose, heading, title, says, counted, label live, note. */
	part: string;
	pieces: readonly Piece[];
}

/** One section of the prose. */
export interface Section {
	id: string;
	title: string;
	blocks: Block[];
}

/** The whole content, read and filled in. */
export interface Story {
	data: Dataset;
	sections: Section[];
	passages: Passage[];
	/** The line of figures.yaml on which each figure begins. */
	lines: Record<string, number>;
}

/** Where a figure is shown and what rests on it. */
export interface Usage {
	/** Sentences of the prose. */
	prose: Passage[];
	/** For each frame that shows it, as what: mark, title, label live. */
	frames: Map<string, string[]>;
	/** Ids of the figures worked out from it. */
	derived: string[];
	/** The figures it is told apart from on /figures/, list by list. */
	unlike: string[];
	/** Other texts that name it: notes of figures, the site's own words. */
	texts: Passage[];
}

/** The address of a step, or of the section where there is none. */
const addressOf = ({ chart, frame }: Block, section: string) =>
	chart !== undefined && frame !== undefined ? `${chart}-${frame}` : section;

type Path = readonly string[];

/** What a text of a YAML file belongs to and what it is there, by where it stands in the file. */
type Name = (path: Path) => { of: string; part: string };

const rest = (path: Path) => path.filter((step) => !/^\d+$/.test(step)).join(' ');

const chartName =
	(chart: string): Name =>
	([first = '', frame, part = '', label = '']) =>
		frame === undefined
			? { of: chart, part: `${first} of the chart` }
			: { of: `${chart}-${frame}`, part: label === '' ? part : `label ${label}` };

const entryName: Name = ([of = '', ...path]) => ({ of, part: rest(path) });

const figureName: Name = ([group = '', ...path]) =>
	group === 'figures' || group === 'derived'
		? entryName(path)
		: {
				of: group,
				part: path.map((step) => (/^\d+$/.test(step) ? `${+step + 1}` : step)).join(' ')
			};

/** Every text in a YAML file, filled in. */
function passagesOf(
	data: Dataset,
	yaml: YamlFile<unknown>,
	kind: Passage['kind'],
	name: Name
): Passage[] {
	const walk = (value: unknown, path: string[]): Passage[] => {
		if (typeof value === 'string') {
			// Places in a list are counted.
			const keys = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
			const { file, line } = yaml.at(keys, '');
			return [{ kind, file, line, ...name(path), pieces: saidPieces(data, value) }];
		}
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key]));
	};
	return walk(yaml.data, []);
}

function proseOf(data: Dataset, { file, text }: Prose): { section: Section; passages: Passage[] } {
	const prose = parseProse(file, text);
	const { id = file, title = '' } = prose.meta;
	const blocks = renderProse(data, prose);
	const { line } = position(text, Math.max(0, text.indexOf('title:')));
	return {
		section: { id, title, blocks },
		passages: [
			{ kind: 'prose', file, line, of: id, part: 'heading', pieces: [title] },
			...blocks.flatMap((block) =>
				sentences(block.pieces).map((pieces): Passage => {
					const first = pieces.find((piece) => typeof piece !== 'string');
					const of = addressOf(block, id);
					return {
						kind: 'prose',
						file,
						line: first?.line ?? block.line,
						of,
						part: 'prose',
						pieces
					};
				})
			)
		]
	};
}

/** Fills in the whole content. Throws a ContentError, for editors to read, where it has faults. */
export function readStory({ texts, prose }: Content): Story {
	const { dataset: data, faults, charts, figuresYaml, sourcesYaml } = loadContent(texts);
	if (!data) throw new ContentError(faults);
	const site = readYaml('content/site.yaml', texts.site, siteSchema);
	const read = prose.map((file) => proseOf(data, file));
	return {
		data,
		sections: read.map(({ section }) => section),
		passages: [
			...passagesOf(data, site, 'site', (path) => ({ of: 'site', part: rest(path) })),
			...read.flatMap(({ passages }) => passages),
			...Object.entries(charts).flatMap(([id, yaml]) =>
				passagesOf(data, yaml, 'chart', chartName(id))
			),
			...passagesOf(data, figuresYaml, 'figure', figureName),
			...passagesOf(data, sourcesYaml, 'source', entryName)
		],
		lines: Object.fromEntries(
			Object.entries(data.figures).map(([id, { from }]) => [
				id,
				figuresYaml.at([from ? 'derived' : 'figures', id], '', 'key').line
			])
		)
	};
}

/** The content of a checkout, filled in. Throws, for editors to read, where it is missing or has faults. */
export const openStory = (root: string): Story =>
	readStory({ texts: readContent(root), prose: readProse(root) });

/** The figures that each picture draws: the opening picture's and each frame's, by its address. */
export function drawn(data: Dataset): Map<string, Set<string>> {
	const pictures = charts.flatMap(({ id, frames }) =>
		Object.entries(frames)
			.filter(([frame]) => data.charts[id]?.frames[frame])
			.map(([frame, draw]) => [`${id}-${frame}`, draw(data).marks] as [string, Mark[]])
	);
	if ('funnel' in data.charts) pictures.unshift(['opening picture', opening(data).marks]);
	return new Map(
		pictures.map(([address, marks]) => [
			address,
			new Set<string>(marks.flatMap(({ figure }) => figure ?? []))
		])
	);
}

const shows = (id: string) => (passage: Passage) =>
	passage.pieces.some((piece) => typeof piece !== 'string' && piece.id === id);

/** Where one figure is shown and what rests on it; `pictures` as `drawn` gives them. */
export function usageOf(
	{ data, passages }: Story,
	id: string,
	pictures: ReadonlyMap<string, ReadonlySet<string>> = drawn(data)
): Usage {
	const found = passages.filter(shows(id));
	const frames = new Map(
		[...pictures].map(([address, figures]) => [address, figures.has(id) ? ['mark'] : []])
	);
	for (const { kind, of, part } of found)
		if (kind === 'chart') frames.set(of, [...(frames.get(of) ?? []), part]);
	return {
		prose: found.filter(({ kind }) => kind === 'prose'),
		frames: new Map([...frames].filter(([, parts]) => parts.length > 0)),
		derived: Object.values(data.figures)
			.filter(({ from }) => from?.ids.includes(id))
			.map(({ id }) => id),
		unlike: data.unlike
			.filter(({ figures }) => figures.includes(id))
			.map(({ figures }) => figures.filter((other) => other !== id).join(', ')),
		texts: found.filter(({ kind }) => kind !== 'prose' && kind !== 'chart')
	};
}
