import type { Passage } from '../content/passages.ts';
import { references } from '../content/segments.ts';
import type { Check } from './check.ts';

const INSTEAD = new Map<Passage['kind'], string>([
	['prose', 'show it with <Figure id="…" />'],
	['chart', 'write {figure-id} in its place']
]);

/** Numbers typed into the story, where a figure would bring their source. */
export const bareNumbers: Check = ({ language, figures, passages, sections }) => {
	const inTitles = sections.flatMap(({ title = '', front }) =>
		language
			.bareNumbers(title)
			.map(({ text, offset }) =>
				front.at(
					['title'],
					`“${text}” is a bare number, and a title has no source: say it without`,
					offset
				)
			)
	);
	const inClaims = ({ text, at }: Passage) =>
		references(text).flatMap(({ id, claim }) => {
			if (!claim || !figures[id]?.quantity) return [];
			return language
				.bareNumbers(claim.words)
				.map(({ text, offset }) =>
					at(
						claim.start + offset,
						`“${text}” is typed where \`${id}\` has a value of its own: write <Figure id="${id}" /> and let it say the number`
					)
				);
		});
	return [
		...inTitles,
		...passages.flatMap((passage) => {
			const instead = INSTEAD.get(passage.kind);
			if (instead === undefined) return [];
			return [
				...language
					.bareNumbers(passage.text.words)
					.map(({ text, offset }) =>
						passage.at(offset, `“${text}” is a bare number: ${instead}, so that it has a source`)
					),
				...inClaims(passage)
			];
		})
	];
};
