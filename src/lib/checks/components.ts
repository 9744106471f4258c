import { VOICES } from '../content/fields.ts';
import { suggest } from '../content/problem.ts';
import { withoutBlanks, type Section, type Tag } from '../content/prose.ts';
import { COMPONENTS, isWhole } from '../content/tags.ts';
import { STYLES } from '../language/quantity.ts';
import { twice, type Check, type Report } from './check.ts';

/** The values that an attribute of a Figure may have, and what to say of another. */
const CHOICES = [
	{ name: 'as', values: STYLES, wrong: (value: string) => `a number cannot be said as “${value}”` },
	{ name: 'voice', values: VOICES, wrong: (value: string) => `there is no voice “${value}”` }
];

function checkTag({ name, attributes, at, start }: Tag, report: Section['at']) {
	const component = COMPONENTS.get(name);
	if (!component) return [];
	const { required, optional } = component;
	const known = [...(required === undefined ? [] : [required]), ...optional];
	const place = (attribute: string) => at[attribute] ?? start;
	return [
		...(required === undefined || typeof attributes[required] === 'string'
			? []
			: [report(start, `<${name}> needs ${required}="…"`)]),
		...Object.keys(attributes)
			.filter((attribute) => !known.includes(attribute))
			.map((attribute) =>
				report(
					place(attribute),
					`<${name}> has no \`${attribute}\`${suggest(attribute, known, `: write <${name} />`)}`
				)
			),
		...(name === 'Figure' ? CHOICES : []).flatMap(({ name, values, wrong }) => {
			const value = attributes[name];
			if (value === undefined || values.some((known) => known === value)) return [];
			const typed = String(value);
			return report(place(name), `${wrong(typed)}${suggest(typed, values)}`);
		}),
		...((attributes.cap ?? true) === true
			? []
			: [report(place('cap'), '`cap` takes no value: write cap alone, or leave it out')])
	];
}

/** A figure around nothing, which would show neither its number nor words. */
const checkWords = ({ name, start, inside, attributes }: Tag, { at, source }: Section) =>
	name === 'Figure' && inside && source.slice(inside.start, inside.end).trim() === ''
		? [
				at(
					start,
					`<Figure> wraps no words: write <Figure id="${String(attributes.id)}" /> for its number`
				)
			]
		: [];

/** A blank line inside a tag, or between those of a figure, at which Markdown ends the paragraph. */
function checkLines(tag: Tag, { at, source }: Section) {
	const blank = /\n[^\S\n]*\n/.exec(source.slice(...withoutBlanks(tag)));
	return blank
		? [at(tag.start + blank.index + 1, `a blank line stands inside <${tag.name} …>: remove it`)]
		: [];
}

/** Whether nothing but blank lines stands around a tag. */
const standsAlone = ({ start, end }: Tag, source: string) =>
	/\n[^\S\n]*\n[^\S\n]*$/.test(source.slice(0, start)) &&
	/^[^\S\n]*(?:\n[^\S\n]*(?:\n|$)|$)/.test(source.slice(end));

/** What is wrong with where a component that is whole by itself stands; `before` is where it stood already. */
function checkPlace(tag: Tag, { at, source }: Section, before: Report | undefined) {
	const { name, start, inside, chart } = tag;
	if (inside) return [at(start, `<${name}> wraps no words: write <${name} />`)];
	if (before) {
		const message = (other: string) =>
			`<${name} /> can stand once: the other is at ${other}; remove one`;
		return [twice((message) => at(start, message), before, message)];
	}
	if (chart === undefined && standsAlone(tag, source)) return [];
	return [
		at(
			start,
			`<${name} /> stands between paragraphs: put it on a line of its own, with blank lines around it, outside of a <Scrolly>`
		)
	];
}

/** The components in the prose: their attributes, and where those stand that are whole by themselves. */
export const components: Check = ({ sections }) => {
	const placed = new Map<string, Report>();
	return sections.flatMap((section) =>
		section.tags.flatMap((tag) => {
			const problems = [
				...checkTag(tag, section.at),
				...checkWords(tag, section),
				...checkLines(tag, section)
			];
			if (!isWhole(tag.name)) return problems;
			const before = placed.get(tag.name);
			placed.set(tag.name, (message) => section.at(tag.start, message));
			return [...problems, ...checkPlace(tag, section, before)];
		})
	);
};
