import type { Section } from './prose.ts';
import type { Problem } from './problem.ts';
import { isText, type Text } from './segments.ts';
import type { YamlFile } from './yaml.ts';

/** One text of the content and where it stands. */
export interface Passage {
	kind: 'prose' | 'chart' | 'figure' | 'source' | 'site';
	file: string;
	line: number;
	/** What it belongs to: a step or section by its anchor, a chart, a figure, a source, the site. */
	of: string;
	/** What it is there: prose, title, description, label live, note. */
	part: string;
	text: Text;
	/** A problem at an offset of the text. */
	at: (offset: number, message: string) => Problem;
}

/** The anchor of a step: the address of its frame in the story. */
export const anchorOf = (chart: string, frame: string) => `${chart}-${frame}`;

type Path = readonly (string | number)[];
type Name = Pick<Passage, 'of' | 'part'>;

const join = (path: Path) => path.filter((step) => typeof step === 'string').join(' ');

/** What a text of a chart file is. */
export const chartName =
	(chart: string) =>
	([group, frame, part, label]: Path): Name => {
		if (frame === undefined || part === undefined)
			return { of: chart, part: `${String(group)} of the chart` };
		const of = anchorOf(chart, String(frame));
		return { of, part: part === 'labels' ? `label ${String(label)}` : String(part) };
	};

/** What a text of a file of named entries is. */
export const entryName = ([of, ...path]: Path): Name => ({ of: String(of), part: join(path) });

/** What a text of figures.yaml is. */
export function figureName([group, ...path]: Path): Name {
	if (group === 'figures' || group === 'derived') return entryName(path);
	const part = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' ');
	return { of: String(group), part };
}

/** What a text of site.yaml is. */
export const siteName = (path: Path): Name => ({ of: 'site', part: join(path) });

/** The words of a value that no number is filled into, and where each stands. */
export function plainWords(value: unknown, path: Path = []): { path: Path; words: string }[] {
	if (typeof value === 'string') return [{ path, words: value }];
	if (typeof value !== 'object' || value === null || isText(value)) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		plainWords(inner, [...path, Array.isArray(value) ? Number(key) : key])
	);
}

/** Every text of a YAML file that could be read. */
export function yamlPassages(
	kind: Passage['kind'],
	yaml: YamlFile<unknown>,
	name: (path: Path) => Name
): Passage[] {
	const walk = (value: unknown, path: Path): Passage[] => {
		if (isText(value)) {
			const { file, line } = yaml.at(path, '');
			const at: Passage['at'] = (offset, message) => yaml.at(path, message, offset);
			return [{ kind, file, line, ...name(path), text: value, at }];
		}
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([key, inner]) =>
			walk(inner, [...path, Array.isArray(value) ? Number(key) : key])
		);
	};
	return walk(yaml.partial, []);
}

/** Every block of a section. */
export function prosePassages({ file, id, blocks, at }: Section): Passage[] {
	return blocks.map(({ text, start, step }) => ({
		kind: 'prose',
		file,
		line: at(start, '').line,
		of: step ? anchorOf(step.chart, step.frame) : (id ?? file),
		part: 'prose',
		text,
		at: (offset, message) => at(start + offset, message)
	}));
}
