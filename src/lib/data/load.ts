import { checkNames, checkRelations, checkTexts } from './check.ts';
import type { Dataset, Figure } from './dataset.ts';
import { deriveAll } from './derive-all.ts';
import { defined } from './defined.ts';
import type { Fault } from './faults.ts';
import { amountOf } from './quantity.ts';
import {
	figuresFileSchema,
	sourcesFileSchema,
	type FigureRecord,
	type FiguresFile,
	type SourceRecord
} from './schema.ts';
import { chartTextSchema, siteSchema, type ChartText } from './texts.ts';
import type { Quantity } from './words.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

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
	/** The figures that could be read, even where others have faults. */
	figures: Record<string, Figure>;
	/** The ids of all figures, of those with faults too. */
	ids: string[];
	/** The chart texts as files, for messages that point into them. */
	charts: Record<string, YamlFile<ChartText>>;
	/** The file of figures, likewise. */
	figuresYaml: YamlFile<FiguresFile>;
	sourcesYaml: YamlFile<Record<string, SourceRecord>>;
}

/** The number of a record, if it has one. */
export function quantityOf(
	q: Pick<FigureRecord, 'value' | 'to' | 'unit' | 'qualifier'>
): Quantity | undefined {
	if (q.value === undefined || q.unit === undefined) return undefined;
	const { unit, qualifier = 'exactly' } = q;
	return defined({
		value: amountOf(q.value, unit),
		to: q.to === undefined ? undefined : amountOf(q.to, unit),
		...{ unit, qualifier },
		asFraction: typeof q.value === 'string' || undefined
	});
}

function cited(id: string, record: FigureRecord): Figure {
	const {
		counts,
		of,
		when,
		voice,
		certainty,
		page,
		note,
		revisions = [],
		source,
		differs
	} = record;
	return defined({
		...{ id, counts, of, when, voice, certainty, page, note, revisions },
		quantity: quantityOf(record),
		theirs: differs && quantityOf(differs),
		says: differs?.says,
		sources: source === undefined ? [] : [source]
	});
}

/** Reads the content's YAML files; every fault in them is found at once. */
export function loadContent(texts: ContentTexts): Loaded {
	const figuresYaml = readYaml('content/figures.yaml', texts.figures, figuresFileSchema);
	const sourcesYaml = readYaml('content/sources.yaml', texts.sources, sourcesFileSchema);
	const siteYaml = readYaml('content/site.yaml', texts.site, siteSchema);
	const chartYamls = Object.entries(texts.charts).map(
		([name, text]) =>
			[name, readYaml(`content/charts/${name}.yaml`, text, chartTextSchema)] as const
	);
	const files = { figuresYaml, sourcesYaml, charts: Object.fromEntries(chartYamls) };
	const faults = [
		figuresYaml,
		sourcesYaml,
		siteYaml,
		...chartYamls.map(([, yaml]) => yaml)
	].flatMap((yaml) => yaml.faults);
	const file = figuresYaml.partial;
	if (!file) return { ...files, dataset: undefined, faults, figures: {}, ids: [] };

	const figures = Object.fromEntries(
		Object.entries(file.figures).map(([id, record]) => [id, cited(id, record)])
	);
	const sources = sourcesYaml.partial ?? {};
	if (sourcesYaml.partial)
		faults.push(...checkNames(file, [...Object.keys(sources), ...sourcesYaml.broken], figuresYaml));
	const underivable = deriveAll(file, figures, figuresYaml);
	faults.push(...checkRelations(file, figures, figuresYaml), ...underivable);
	const ids = [...Object.keys(file.figures), ...Object.keys(file.derived), ...figuresYaml.broken];
	for (const yaml of [figuresYaml, sourcesYaml, siteYaml, ...chartYamls.map(([, yaml]) => yaml)])
		faults.push(...checkTexts(yaml, yaml.partial, figures, ids));

	const loaded = { ...files, faults, figures, ids };
	if (faults.length > 0 || !siteYaml.data) return { ...loaded, dataset: undefined };
	return {
		...loaded,
		dataset: {
			figures,
			sources: Object.fromEntries(Object.entries(sources).map(([id, s]) => [id, { id, ...s }])),
			relations: file.relations,
			unlike: file.unlike,
			charts: Object.fromEntries(
				chartYamls.flatMap(([name, yaml]) => (yaml.data ? [[name, yaml.data]] : []))
			),
			site: siteYaml.data
		}
	};
}
