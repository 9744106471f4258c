import type { Figure } from '../data/dataset.ts';
import { position, suggest, type Fault } from '../data/faults.ts';
import { contradiction } from '../data/hedges.ts';
import { VOICES } from '../data/schema.ts';
import { say, styleOf, STYLES } from '../data/words.ts';
import { bareNumbers } from './numbers.ts';
import type { ProseFile, Tag } from './parse.ts';
import { beginsSentence, openMarks } from './sentences.ts';
import { COMPONENTS } from './shape.ts';

/** What the prose may refer to. `figures` holds those that could be read, `ids` the names of all, where the file of figures could be read. */
export interface Known {
	figures: Record<string, Figure>;
	ids: readonly string[] | undefined;
	/** The frames of each chart of the registry. */
	charts: Record<string, readonly string[]>;
}

type Report = (offset: number, message: string) => Fault;

function checkAttributes(tag: Tag, report: Report): Fault[] {
	const known = COMPONENTS[tag.name];
	if (!known) return [];
	const required = known[0] ?? '';
	const missing =
		typeof tag.attributes[required] === 'string'
			? []
			: [report(tag.start, `<${tag.name}> needs ${required}="…"`)];
	const unknown = Object.keys(tag.attributes)
		.filter((name) => !known.includes(name))
		.map((name) =>
			report(tag.at[name] ?? tag.start, `<${tag.name}> has no \`${name}\`${suggest(name, known)}`)
		);
	return [...missing, ...unknown];
}

function checkFigure(
	tag: Tag,
	{ figures, ids }: Known,
	{ source, body, words }: ProseFile,
	report: Report
): Fault[] {
	const { id, as, voice } = tag.attributes;
	if (typeof id !== 'string') return [];
	const place = (name: string) => tag.at[name] ?? tag.start;
	const faults: Fault[] = [];
	if (ids && !ids.includes(id))
		faults.push(
			report(
				place('id'),
				`\`${id}\` is not a figure${suggest(id, ids, ': name one that stands in figures.yaml, or add it there')}`
			)
		);
	if (as !== undefined && !STYLES.some((style) => style === as))
		faults.push(
			report(
				place('as'),
				`a number cannot be said as “${String(as)}”${suggest(String(as), STYLES)}`
			)
		);
	if (voice !== undefined && !VOICES.some((name) => name === voice))
		faults.push(
			report(
				place('voice'),
				`there is no voice “${String(voice)}”${suggest(String(voice), VOICES)}`
			)
		);
	const figure = ids?.includes(id) ? figures[id] : undefined;
	if (!figure) return faults;
	if (!figure.quantity && !tag.wraps)
		faults.push(
			report(
				tag.start,
				`\`${id}\` has no value to show: put the claim’s words between <Figure …> and </Figure>`
			)
		);
	if (voice === 'source' && figure.voice === 'article' && !figure.theirs)
		faults.push(
			report(
				place('voice'),
				`\`${id}\` has no value of the source’s own: add one under \`differs\` in figures.yaml, or drop voice="source"`
			)
		);
	const quantity = voice === 'source' ? (figure.theirs ?? figure.quantity) : figure.quantity;
	const hedge =
		!tag.wraps && quantity && contradiction(source.slice(0, tag.start), quantity.qualifier);
	if (hedge) faults.push(report(tag.start, hedge));
	if (!tag.wraps && quantity && tag.attributes.cap === undefined) {
		const said = say(quantity, styleOf(as));
		if (/^\p{Ll}/u.test(said) && beginsSentence(body, tag.start))
			faults.push(
				report(tag.start, `“${said}” begins a sentence here: write cap before the /> of its Figure`)
			);
	}
	// The words of a claim say what the dataset has no number for; where it has one, it is not typed again.
	if (figure.quantity)
		for (const { text, start } of words)
			if (start > tag.start && start < tag.end)
				for (const { offset, found } of bareNumbers(text))
					faults.push(
						report(
							start + offset,
							`“${found}” is typed where \`${id}\` has a value of its own: write <Figure id="${id}" /> and let it say the number`
						)
					);
	return faults;
}

/** Faults of one file: its front matter, its components, the numbers typed into its words. */
function checkFile(prose: ProseFile, known: Known): Fault[] {
	const { file, source, front, tags, words } = prose;
	const report: Report = (offset, message) => ({ file, ...position(source, offset), message });
	const faults = [...front.faults, ...prose.faults];
	for (const { found, offset } of bareNumbers(front.raw(['title'])))
		faults.push(
			front.at(
				['title'],
				`“${found}” is a bare number, and a title has no source: say it without`,
				'value',
				offset
			)
		);
	for (const tag of tags) {
		faults.push(...checkAttributes(tag, report));
		if (tag.name === 'Figure') faults.push(...checkFigure(tag, known, prose, report));
		if (tag.name === 'Step' && tag.chart === undefined)
			faults.push(report(tag.start, '<Step> must stand inside a <Scrolly chart="…">'));
	}
	for (const { mark, offset } of openMarks(prose.body))
		faults.push(
			report(
				offset,
				`the sign ${mark} has no partner in its paragraph: close what it opens, or write \\${mark} for the sign itself`
			)
		);
	for (const { text, start, inClaim } of words)
		if (!inClaim)
			for (const { offset, found } of bareNumbers(text))
				faults.push(
					report(
						start + offset,
						`“${found}” is a bare number: show it with <Figure id="…" />, so that it has a source`
					)
				);
	return faults;
}

/** Faults between scrollies and charts: unknown charts and frames, steps told twice or not at all. */
function checkSteps(files: readonly ProseFile[], { charts }: Known): Fault[] {
	const faults: Fault[] = [];
	const told = new Map<string, string>();
	for (const { file, source, tags } of files) {
		const report: Report = (offset, message) => ({ file, ...position(source, offset), message });
		for (const { name, attributes, at, start, chart } of tags) {
			const named = name === 'Scrolly' ? attributes.chart : chart;
			const frames = charts[String(named)];
			if (name === 'Scrolly' && typeof named === 'string') {
				if (!frames)
					faults.push(
						report(
							at.chart ?? start,
							`there is no chart “${named}”${suggest(named, Object.keys(charts))}`
						)
					);
				const frameless = (frames ?? []).filter(
					(frame) =>
						!tags.some(
							(tag) => tag.name === 'Step' && tag.chart === named && tag.attributes.frame === frame
						)
				);
				for (const frame of frameless)
					faults.push(
						report(
							start,
							`the frame “${frame}” of “${named}” has no step: add <Step frame="${frame}">`
						)
					);
			}
			if (name !== 'Step' || typeof attributes.frame !== 'string' || !frames) continue;
			const { frame } = attributes;
			const address = `${String(named)}-${frame}`;
			const place = at.frame ?? start;
			if (!frames.includes(frame))
				faults.push(
					report(place, `“${String(named)}” has no frame “${frame}”${suggest(frame, frames)}`)
				);
			const before = told.get(address);
			if (before)
				faults.push(
					report(
						place,
						`two steps have the address #${address}: the other is at ${before}; remove one`
					)
				);
			const { line, column } = position(source, start);
			told.set(address, before ?? `${file}:${line}:${column}`);
		}
	}
	const scrollies = new Set(
		files.flatMap(({ tags }) => tags.map(({ attributes }) => attributes.chart))
	);
	// What a file that could not be read tells is not known.
	const read = files.every(({ faults }) => faults.length === 0);
	for (const id of Object.keys(charts))
		if (read && !scrollies.has(id))
			faults.push({
				...{ file: `content/charts/${id}.yaml`, line: 1, column: 1 },
				message: `no section tells the chart “${id}”: add <Scrolly chart="${id}"> with its steps to a file of content/article`
			});
	return faults;
}

/** Every fault in the prose, against the figures and charts it may refer to. */
export function checkProse(files: readonly ProseFile[], known: Known): Fault[] {
	const sections = new Map<string, string>();
	const twice = files.flatMap(({ file, meta: { id }, front }): Fault[] => {
		const before = id && sections.get(id);
		if (id) sections.set(id, before ?? file);
		return before
			? [front.at(['id'], `two sections have the id “${id}”: the other is ${before}; rename one`)]
			: [];
	});
	return [
		...files.flatMap((prose) => checkFile(prose, known)),
		...checkSteps(files, known),
		...twice
	];
}
