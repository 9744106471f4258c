import type { Certainty } from '../content/fields.ts';
import type { Check } from './check.ts';

/** What must have been read of a source for a figure of it to be this certain. */
const READ: Partial<Record<Certainty, 'own text' | 'report of it'>> = {
	confirmed: 'own text',
	inferred: 'own text',
	secondary: 'report of it'
};

/** Figures that claim to be known in another way than their source was read. */
export const certainty: Check = ({ files, sources }) =>
	Object.entries(files.figures.partial?.figures ?? {}).flatMap(([id, { source, certainty }]) => {
		const read = source === undefined ? undefined : sources[source]?.read;
		const wanted = READ[certainty];
		// A source that is not there, or could not be read, is a problem already.
		if (source === undefined || read === undefined || wanted === undefined || read === wanted)
			return [];
		const fit = Object.entries(READ).flatMap(([one, as]) => (as === read ? `“${one}”` : []));
		return files.figures.at(
			['figures', id, 'certainty'],
			`\`${id}\` is “${certainty}”, which takes a source with \`read: ${wanted}\`, but \`${source}\` says \`read: ${read}\` in sources.yaml: write ${fit.join(' or ')} here, or put \`read\` right there`
		);
	});
