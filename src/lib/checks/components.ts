import { VOICES } from '../content/fields.ts';
import { suggest } from '../content/problem.ts';
import type { Section, Tag } from '../content/prose.ts';
import { COMPONENTS } from '../content/tags.ts';
import { STYLES } from '../language/quantity.ts';
import type { Check } from './check.ts';

/** The values that an attribute of a Figure may have, and what to say of another. */
const CHOICES = [
	{ name: 'as', values: STYLES, wrong: (value: string) => `a number cannot be said as “${value}”` },
	{ name: 'voice', values: VOICES, wrong: (value: string) => `there is no voice “${value}”` }
];

function checkTag({ name, attributes, at, start }: Tag, report: Section['at']) {
	const component = COMPONENTS.get(name);
	if (!component) return [];
	const { required, optional } = component;
	const known = [required, ...optional];
	const place = (attribute: string) => at[attribute] ?? start;
	return [
		...(typeof attributes[required] === 'string'
			? []
			: [report(start, `<${name}> needs ${required}="…"`)]),
		...Object.keys(attributes)
			.filter((attribute) => !known.includes(attribute))
			.map((attribute) =>
				report(place(attribute), `<${name}> has no \`${attribute}\`${suggest(attribute, known)}`)
			),
		...(name === 'Figure' ? CHOICES : []).flatMap(({ name, values, wrong }) => {
			const value = attributes[name];
			if (value === undefined || values.some((known) => known === value)) return [];
			const typed = String(value);
			return report(place(name), `${wrong(typed)}${suggest(typed, values)}`);
		})
	];
}

/** The attributes of the components in the prose. */
export const components: Check = ({ sections }) =>
	sections.flatMap((section) => section.tags.flatMap((tag) => checkTag(tag, section.at)));
