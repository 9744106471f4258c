import { chart, figures, type Broken } from './edit.ts';

/** Charts that do not fit their pictures. */
export const charts: Broken[] = [
	{
		name: 'a figure without a source in a picture',
		file: figures,
		after: '  gap-use-88:\n',
		find: /.*source: .*\n.*certainty: .*\n/,
		put: '    certainty: not-found\n',
		mark: '  use:',
		markIn: chart('use-and-scale'),
		says: 'this picture draws `gap-use-88`, for which no source was found: such a figure may be told, never drawn',
		also: 1
	},
	{
		name: 'a picture that rests on a figure without a source',
		file: figures,
		after: '  security-practitioners-62:\n',
		find: /.*source: .*\n.*certainty: .*\n/,
		put: '    certainty: not-found\n',
		mark: '  practitioners:',
		markIn: chart('security'),
		says: 'this picture draws `security-practitioners-62`, for which no source was found'
	},
	{
		name: 'a frame that the chart does not have',
		file: chart('security'),
		after: 'frames:\n',
		find: '  practitioners:',
		put: '  practicioners:',
		mark: '  practicioners:',
		says: 'the chart has no frame “practicioners”: did you mean `practitioners`?',
		also: 1
	},
	{
		name: 'a frame without its texts',
		file: chart('security'),
		find: /\n {2}practitioners:\n(?: {4}.*\n)+/,
		put: '\n',
		mark: 'frames:',
		says: 'the frame “practitioners” has no text: add `practitioners:`'
	},
	{
		name: 'an old name of a chart that another chart has',
		file: chart('security'),
		find: 'frames:\n',
		put: 'was: [funnel]\nframes:\n',
		mark: 'funnel',
		says: '“funnel” is the name of a chart, or an old name of one, already: take it out'
	},
	{
		name: 'a label that the picture does not have',
		file: chart('security'),
		after: 'labels:\n',
		find: 'leaders:',
		put: 'leader:',
		mark: 'leader:',
		says: 'the chart has no label “leader”: did you mean `leaders`?',
		also: 1
	},
	{
		name: 'a label without its text',
		file: chart('security'),
		after: '  practitioners:\n',
		find: /.*gap: .*\n?/,
		put: '',
		mark: 'labels:',
		says: 'the label “gap” has no text: add `gap:`'
	}
];
