import { derive, DeriveError } from './derive.ts';
import { suggest, type Fault } from './faults.ts';
import {
	amountOf,
	figuresFileSchema,
	OPERATIONS,
	sourcesFileSchema,
	type Certainty,
	type DerivedRecord,
	type FigureRecord,
	type FiguresFile,
	type Operation,
	type SourceRecord,
	type Voice
} from './schema.ts';
import { PlaceholderError, segments } from './text.ts';
import { chartTextSchema, siteSchema, type ChartText, type SiteText } from './texts.ts';
import type { Quantity } from './words.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A correction that readers are told of. */
export type Revision = NonNullable<FigureRecord['revisions']>[number];

/** One figure, cited or derived, ready for use. */
export interface Figure {
	id: string;
	/** Missing for a claim that carries no number. */
	quantity?: Quantity;
	/** The source's own value, where it differs from the article's. */
	theirs?: Quantity;
	/** What the source says, where it parts ways with the article; may hold placeholders. */
	says?: string;
	counts: string;
	of?: string;
	when?: string;
	voice: Voice;
	/** Ids of the sources it rests on: one or none when cited, those of its parts when derived. */
	sources: string[];
	page?: string;
	certainty: Certainty;
	note?: string;
	revisions: Revision[];
	/** For a derived figure: how it is worked out, and from which. */
	from?: { operation: Operation; ids: string[] };
}

export interface Source extends SourceRecord {
	id: string;
}

/** Everything the content folder says apart from the prose. */
export interface Dataset {
	figures: Record<string, Figure>;
	sources: Record<string, Source>;
	relations: FiguresFile['relations'];
	unlike: FiguresFile['unlike'];
	charts: Record<string, ChartText>;
	site: SiteText;
}

/** The texts of the content folder's YAML files; `charts` is keyed by the chart's name. */
export interface ContentTexts {
	figures: string;
	sources: string;
	site: string;
	charts: Record<string, string>;
}

/** A dataset when the content is whole, and every fault when it is not. */
export interface Loaded {
	dataset: Dataset | undefined;
	faults: Fault[];
}

const CERTAIN: readonly Certainty[] = ['not found', 'secondary', 'confirmed'];

const defined = <T extends object>(value: T) =>
	Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
		[K in keyof T]: Exclude<T[K], undefined>;
	};

function quantityOf(q: Pick<FigureRecord, 'value' | 'to' | 'unit' | 'qualifier'>): Quantity | undefined {
	if (q.value === undefined || q.unit === undefined) return undefined;
	const { unit, qualifier = 'exactly' } = q;
	const quantity = { value: amountOf(q.value, unit), unit, qualifier };
	return q.to === undefined ? quantity : { ...quantity, to: amountOf(q.to, unit) };
}

function cited(id: string, record: FigureRecord): Figure {
	const { counts, of, when, voice, certainty, page, note, revisions = [], source, differs } = record;
	return defined({
		...{ id, counts, of, when, voice, certainty, page, note, revisions },
		quantity: quantityOf(record),
		theirs: differs && quantityOf(differs),
		says: differs?.says,
		sources: source === undefined ? [] : [source]
	}) as Figure;
}

function operation(from: DerivedRecord['from']): { operation: Operation; ids: string[] } {
	for (const name of OPERATIONS) {
		const ids = from[name];
		if (ids) return { operation: name, ids };
	}
	throw new Error('The schema lets no record pass without an operation.');
}

/** Works out every derived figure, each after those it rests on; faults where one cannot be. */
function deriveAll(file: FiguresFile, figures: Record<string, Figure>, yaml: YamlFile<FiguresFile>): Fault[] {
	const faults: Fault[] = [];
	const open = new Set<string>();
	const resolve = (id: string): Figure | undefined => {
		const record = file.derived[id];
		if (figures[id] || !record || open.has(id)) return figures[id];
		open.add(id);
		const { operation: op, ids } = operation(record.from);
		const parts = ids.map(resolve);
		if (ids.some((part) => open.has(part) && !figures[part])) {
			const circle = ids.find((part) => open.has(part) && !figures[part]) ?? id;
			faults.push(
				yaml.at(['derived', id, 'from', op], `\`${id}\` goes round in a circle: it rests on \`${circle}\`, which rests on it`)
			);
		} else if (parts.every((part) => part !== undefined)) {
			const empty = parts.find((part) => !part.quantity);
			if (empty) {
				faults.push(yaml.at(['derived', id, 'from', op], `\`${empty.id}\` has no value to work with`));
				return undefined;
			}
			try {
				const quantities = parts.flatMap(({ quantity }) => quantity ?? []);
				figures[id] = defined({
					id,
					quantity: derive(op, quantities, record.unit, record.round),
					counts: record.counts,
					voice: parts.some(({ voice }) => voice === 'source') ? 'source' : 'article',
					sources: [...new Set(parts.flatMap(({ sources }) => sources))],
					certainty: CERTAIN.find((c) => parts.some(({ certainty }) => certainty === c)) ?? 'not found',
					note: record.note,
					revisions: record.revisions ?? [],
					from: { operation: op, ids }
				}) as Figure;
			} catch (error) {
				if (!(error instanceof DeriveError)) throw error;
				faults.push(yaml.at(['derived', id, 'from', op], `\`${id}\` ${error.message}`));
			}
		}
		open.delete(id);
		return figures[id];
	};
	for (const id of Object.keys(file.derived)) resolve(id);
	return faults;
}

/** Faults of the placeholders anywhere in a YAML file's texts. */
function checkTexts(yaml: YamlFile<unknown>, value: unknown, figures: Record<string, Figure>, path: PropertyKey[] = []): Fault[] {
	if (typeof value === 'string') return checkText(yaml, value, figures, path);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		checkTexts(yaml, inner, figures, [...path, Array.isArray(value) ? Number(key) : key])
	);
}

function checkText(yaml: YamlFile<unknown>, text: string, figures: Record<string, Figure>, path: PropertyKey[]): Fault[] {
	try {
		return segments(text).flatMap((segment) => {
			if (typeof segment === 'string') return [];
			const figure = figures[segment.id];
			if (!figure)
				return yaml.at(path, `{${segment.id}} names no figure${suggest(segment.id, Object.keys(figures))}`);
			const quantity = segment.voice === 'source' ? figure.theirs : figure.quantity;
			if (quantity) return [];
			const what = segment.voice === 'source' ? 'no value of the source’s own (`differs`)' : 'no value';
			return yaml.at(path, `{${segment.id}} cannot be filled in: \`${segment.id}\` has ${what}`);
		});
	} catch (error) {
		if (!(error instanceof PlaceholderError)) throw error;
		return [yaml.at(path, error.message)];
	}
}

function checkNames(file: FiguresFile, sources: Record<string, unknown>, yaml: YamlFile<FiguresFile>): Fault[] {
	const ids = new Set([...Object.keys(file.figures), ...Object.keys(file.derived)]);
	const unknown = (id: string, path: PropertyKey[]) =>
		ids.has(id) ? [] : [yaml.at(path, `\`${id}\` is not a figure${suggest(id, [...ids])}`)];
	return [
		...Object.keys(file.derived)
			.filter((id) => id in file.figures)
			.map((id) => yaml.at(['derived', id], `\`${id}\` is both cited and derived: rename one`, 'key')),
		...Object.entries(file.derived).flatMap(([id, { from }]) => {
			const { operation: op, ids: parts } = operation(from);
			return parts.flatMap((part, i) => unknown(part, ['derived', id, 'from', op, i]));
		}),
		...Object.entries(file.figures).flatMap(([id, { source }]) =>
			source === undefined || source in sources
				? []
				: [yaml.at(['figures', id, 'source'], `\`${source}\` is not in sources.yaml${suggest(source, Object.keys(sources))}`)]
		),
		...file.relations.flatMap((relation, i) =>
			'falls' in relation
				? relation.falls.flatMap((id, j) => unknown(id, ['relations', i, 'falls', j]))
				: [
						...unknown(relation.whole, ['relations', i, 'whole']),
						...relation.parts.flatMap((id, j) => unknown(id, ['relations', i, 'parts', j]))
					]
		),
		...file.unlike.flatMap(({ figures }, i) =>
			figures.flatMap((id, j) => unknown(id, ['unlike', i, 'figures', j]))
		)
	];
}

function checkRelations(file: FiguresFile, figures: Record<string, Figure>, yaml: YamlFile<FiguresFile>): Fault[] {
	const value = (id: string) => figures[id]?.quantity?.value;
	return file.relations.flatMap((relation, i) => {
		if ('falls' in relation)
			return relation.falls.flatMap((id, j) => {
				const before = relation.falls[j - 1];
				const [high, low] = [before && value(before), value(id)];
				return before && high !== undefined && low !== undefined && low > high
					? [yaml.at([id in file.figures ? 'figures' : 'derived', id, 'value'], `this funnel grows: \`${id}\` (${low}) is more than \`${before}\` (${high}) before it`)]
					: [];
			});
		const whole = value(relation.whole);
		const parts = relation.parts.map(value);
		if (whole === undefined || parts.some((part) => part === undefined)) return [];
		const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
		return Math.abs(sum - whole) < 1e-6
			? []
			: [yaml.at(['relations', i, 'parts'], `these parts add up to ${sum}, but \`${relation.whole}\` is ${whole}`)];
	});
}

/** Reads the content's YAML files; every fault in them is found at once. */
export function loadContent(texts: ContentTexts): Loaded {
	const figuresYaml = readYaml('content/figures.yaml', texts.figures, figuresFileSchema);
	const sourcesYaml = readYaml('content/sources.yaml', texts.sources, sourcesFileSchema);
	const siteYaml = readYaml('content/site.yaml', texts.site, siteSchema);
	const chartYamls = Object.entries(texts.charts).map(
		([name, text]) => [name, readYaml(`content/charts/${name}.yaml`, text, chartTextSchema)] as const
	);
	const faults = [figuresYaml, sourcesYaml, siteYaml, ...chartYamls.map(([, yaml]) => yaml)].flatMap(
		(yaml) => yaml.faults
	);
	const file = figuresYaml.data;
	if (!file) return { dataset: undefined, faults };

	const figures = Object.fromEntries(
		Object.entries(file.figures).map(([id, record]) => [id, cited(id, record)])
	);
	const sources = sourcesYaml.data ?? {};
	if (sourcesYaml.data) faults.push(...checkNames(file, sources, figuresYaml));
	faults.push(...deriveAll(file, figures, figuresYaml));
	if (faults.length === 0) faults.push(...checkRelations(file, figures, figuresYaml));
	if (faults.length === 0)
		for (const yaml of [figuresYaml, sourcesYaml, siteYaml, ...chartYamls.map(([, yaml]) => yaml)])
			faults.push(...checkTexts(yaml, yaml.data, figures));

	if (faults.length > 0 || !siteYaml.data) return { dataset: undefined, faults };
	return {
		faults,
		dataset: {
			figures,
			sources: Object.fromEntries(Object.entries(sources).map(([id, s]) => [id, { id, ...s }])),
			relations: file.relations,
			unlike: file.unlike,
			charts: Object.fromEntries(chartYamls.flatMap(([name, yaml]) => (yaml.data ? [[name, yaml.data]] : []))),
			site: siteYaml.data
		}
	};
}
