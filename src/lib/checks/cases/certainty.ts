import { figures, sources, type Broken } from './edit.ts';

/** Figures that claim to be known in another way than their source was read. */
export const certainty: Broken[] = [
	{
		name: 'a confirmed figure of a source that only a report was read of',
		file: figures,
		after: '  abandoned-2025:\n',
		find: 'certainty: secondary',
		put: 'certainty: confirmed',
		says: '`abandoned-2025` is “confirmed”, which takes a source with `read: own text`, but `sp-2025` says `read: report of it` in sources.yaml: write “secondary”'
	},
	{
		name: 'an inferred figure of a source that only a report was read of',
		file: figures,
		after: '  abandoned-2025:\n',
		find: 'certainty: secondary',
		put: 'certainty: inferred',
		says: '`abandoned-2025` is “inferred”, which takes a source with `read: own text`'
	},
	{
		name: 'a figure at second hand of a source whose own text was read',
		file: figures,
		after: '  barrier-ux:\n',
		find: 'certainty: inferred',
		put: 'certainty: secondary',
		says: '`barrier-ux` is “secondary”, which takes a source with `read: report of it`, but `nanda-2025` says `read: own text` in sources.yaml: write “confirmed” or “inferred”'
	},
	{
		name: 'a source that turns out to have been read, under a figure at second hand',
		file: sources,
		after: 'census-btos:\n',
		find: 'report of it',
		put: 'own text',
		mark: 'certainty: secondary',
		markIn: figures,
		markAfter: '  census-use:\n',
		says: '`census-use` is “secondary”'
	}
];
