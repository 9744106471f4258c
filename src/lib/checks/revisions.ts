import type { Draft } from '../content/content.ts';
import { valueOf, type Figure, type Revision } from '../content/figure.ts';
import type { Voice } from '../content/fields.ts';
import type { Problem } from '../content/problem.ts';
import { pathOf, type Check } from './check.ts';

const voiceOf = ({ voice }: Revision): Voice => voice ?? 'article';

/** What is wrong with the corrections of a figure: each must change something, in its turn, and the newest must say what the page says. */
function problemsOf(content: Draft, figure: Figure): Problem[] {
	const { id, revisions } = figure;
	return revisions.flatMap((revision, i) => {
		const { date, was, now } = revision;
		const voice = voiceOf(revision);
		const report = (field: string, message: string) =>
			content.files.figures.at([...pathOf(content, id), 'revisions', i, field], message);
		const published = content.site?.published;
		if (published !== undefined && date < published)
			return report(
				'date',
				`nothing can have been corrected then: the piece was first published on ${published}; check the day`
			);
		if (was === now) return report('was', 'nothing changed by this correction: remove it');
		const quantity = valueOf(figure, voice);
		if (voice === 'source' && !figure.differs)
			return report('voice', `\`${id}\` has no value of the source’s own: remove this line`);
		if (!quantity) return [];
		const own = revisions.filter((other) => voiceOf(other) === voice);
		const place = own.indexOf(revision);
		const before = own[place - 1];
		if (before && before.date === date)
			return report('date', 'two corrections of one number on one day: make them one');
		if (before && before.date > date)
			return report('date', 'this is older than the correction before it: put them oldest first');
		if (before && before.now !== was)
			return report(
				'was',
				`\`was\` says “${was}”, but the correction before it ended at “${before.now}”: write that`
			);
		const said = content.language.say(quantity);
		if (place < own.length - 1 || now === said) return [];
		return report(
			'now',
			`\`now\` says “${now}”, but the page says “${said}”: write that, or fix \`value\``
		);
	});
}

/** Corrections that cannot be, and newest ones that tell readers another value than the figure now has. */
export const revisions: Check = (content) =>
	Object.values(content.figures).flatMap((figure) => problemsOf(content, figure));
