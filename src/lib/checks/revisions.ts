import type { Draft } from '../content/content.ts';
import { kindOf, saidOf } from '../content/corrections.ts';
import type { Figure } from '../content/figure.ts';
import { orAt, type Problem } from '../content/problem.ts';
import { atFigure, pathOf, type Check } from './check.ts';

/** What is wrong with the corrections of a figure: each must change something, in its turn, and the newest must say what the page says. */
function problemsOf(content: Draft, figure: Figure): Problem[] {
	const { id, revisions } = figure;
	return revisions.flatMap((revision, i) => {
		const { date, was, now, voice, field } = revision;
		const report = (field: string, message: string) =>
			content.files.figures.at([...pathOf(content, id), 'revisions', i, field], message);
		const published = content.site?.published;
		if (published !== undefined && date < published)
			return orAt(
				report(
					'date',
					`the piece was first published on ${published}, and \`${id}\` was corrected on ${date}, before that: check both days`
				),
				[content.files.site.at(['published'], '')]
			);
		if (was === now) return report('was', 'nothing changed by this correction: remove it');
		// What a source said of a figure may have gone, with a correction of its own.
		if (voice && !figure.differs && revisions.every(({ field }) => field !== 'differs'))
			return report('voice', `\`${id}\` has no value of the source’s own: remove this line`);
		const own = revisions.filter((other) => kindOf(other) === kindOf(revision));
		const place = own.indexOf(revision);
		const before = own[place - 1];
		if (before && before.date > date)
			return report('date', 'this is older than the correction before it: put them oldest first');
		if (before && before.now !== was)
			return report(
				'was',
				`\`was\` says “${was}”, but the correction before it ended at “${before.now}”: write that`
			);
		// The words for a source or a certainty may change after they were told.
		if (field) return [];
		const said = saidOf(content, figure, revision);
		if (said === undefined || place < own.length - 1 || now === said) return [];
		return orAt(
			report(
				'now',
				`\`now\` says “${now}”, but the page says “${said}”: write that, or fix \`value\``
			),
			[atFigure(content, id, '')]
		);
	});
}

/** Corrections that cannot be, and newest ones that tell readers another value than the figure now has. */
export const revisions: Check = (content) =>
	Object.values(content.figures).flatMap((figure) => problemsOf(content, figure));

/** Corrections of one number on one day of which readers were told neither: they need hear of the outcome only. */
export const repeated = (content: Draft, before: Pick<Draft, 'figures'>): Problem[] =>
	Object.values(content.figures).flatMap(({ id, revisions }) => {
		const told = before.figures[id]?.revisions.length ?? 0;
		return revisions.flatMap((entry, i) => {
			const isTwice = revisions
				.slice(told, i)
				.some((other) => other.date === entry.date && kindOf(other) === kindOf(entry));
			return isTwice
				? content.files.figures.at(
						[...pathOf(content, id), 'revisions', i, 'date'],
						'two corrections of one number on one day: make them one'
					)
				: [];
		});
	});
