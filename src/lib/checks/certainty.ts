import { group } from 'd3';
import type { Certainty } from '../content/fields.ts';
import { orAt } from '../content/problem.ts';
import type { Check } from './check.ts';

/** What must have been read of a source for a figure of it to be this certain. */
const READ: Partial<Record<Certainty, 'own text' | 'report of it'>> = {
	confirmed: 'own text',
	inferred: 'own text',
	secondary: 'report of it'
};

/** Figures that claim to be known in another way than their source was read. */
export const certainty: Check = ({ files, sources }) => {
	const cited = group(
		Object.entries(files.figures.partial?.figures ?? {}),
		([, { source }]) => source
	);
	return [...cited].flatMap(([source, figures]) => {
		const read = source === undefined ? undefined : sources[source]?.read;
		// A source that is not there, or could not be read, is a problem already.
		if (source === undefined || read === undefined) return [];
		const wrong = figures.filter(([, { certainty }]) => (READ[certainty] ?? read) !== read);
		const fit = Object.entries(READ).flatMap(([one, as]) => (as === read ? `“${one}”` : []));
		const atSource = (message: string) => files.sources.at([source, 'read'], message);
		const [first] = wrong;
		// Where none of several fits, the source is what was changed.
		if (first && wrong.length > 1 && wrong.length === figures.length)
			return atSource(
				`\`${source}\` says \`read: ${read}\` here, but its ${wrong.length} figures say another, such as \`${first[0]}\` (“${first[1].certainty}”): put \`read\` right here, or make each of them ${fit.join(' or ')}`
			);
		return wrong.map(([id, { certainty }]) =>
			orAt(
				files.figures.at(
					['figures', id, 'certainty'],
					`\`${id}\` is “${certainty}”, which takes a source with \`read: ${READ[certainty] ?? read}\`, but \`${source}\` says \`read: ${read}\` in sources.yaml: write ${fit.join(' or ')}, or put \`read\` right`
				),
				[atSource('')]
			)
		);
	});
};
