import { chart, figures, type Broken } from './edit.ts';

const funnel = chart('funnel');
const abandonment = chart('abandonment');

/** Texts of frames that tell what their pictures do not show. */
export const frameTexts: Broken[] = [
	{
		name: 'a label with the number of another mark',
		file: funnel,
		find: 'live: "{poc-in-production} reach',
		put: 'live: "{poc-lost} reach',
		mark: '{poc-lost} reach',
		says: 'this label stands at the mark of {poc-in-production} and tells {poc-lost}, which belongs to the label `lost`: write {poc-in-production}'
	},
	{
		name: 'two labels that are swapped',
		file: funnel,
		find: 'live: "{poc-in-production} reach production"',
		put: 'live: "{poc-lost} stop before the line"',
		and: [
			{
				file: funnel,
				find: 'lost: "{poc-lost} stop before the line"',
				put: 'lost: "{poc-in-production} reach production"'
			}
		],
		mark: '{poc-lost} stop before the line',
		says: 'this label stands at the mark of {poc-in-production}',
		also: 1
	},
	{
		name: 'a label of a bar with what the bar leaves of a hundred',
		file: chart('genai-pilots'),
		after: '  used:\n',
		find: 'used: "{genai-task-used}',
		put: 'used: "{genai-95}',
		mark: '{genai-95} use one',
		says: 'this label stands at the mark of {genai-task-used} and tells {genai-95}'
	},
	{
		name: 'a label with the number in the other voice',
		file: chart('returns'),
		find: 'scaled-source: "{scaled-under-20:source}',
		put: 'scaled-source: "{scaled-under-20}',
		mark: '{scaled-under-20}, says',
		says: 'this label stands at the mark of {scaled-under-20:source} and tells {scaled-under-20}, which belongs to the label `scaled`'
	},
	{
		name: 'a label that tells a figure which only looks like its own',
		file: chart('integration'),
		find: 'sources: "{data-sources-42} need',
		put: 'sources: "{abandoned-2025} need',
		mark: '{abandoned-2025} need',
		says: 'this label stands at the mark of {data-sources-42} or {data-sources-eight} and tells {abandoned-2025}'
	},
	{
		name: 'a label at no mark with a number from elsewhere',
		file: abandonment,
		find: 'rest: "Each dot',
		put: 'rest: "{ibm-ceos}: each dot',
		mark: '{ibm-ceos}',
		says: 'the picture does not show {ibm-ceos}, nor what it follows from: tell {abandoned-2024}'
	},
	{
		name: 'a title that tells another frame’s number',
		file: abandonment,
		find: 'title: "Before: {abandoned-2024}',
		put: 'title: "Before: {abandoned-2025}',
		mark: '{abandoned-2025}',
		says: 'the picture does not show {abandoned-2025}, nor what it follows from: tell {abandoned-2024}'
	},
	{
		name: 'a title that tells what only its description may',
		file: chart('spend-and-stuck'),
		find: 'title: "{invest-more-92} of',
		put: 'title: "{mature-1} of',
		mark: '{mature-1} of',
		says: 'the picture does not show {mature-1}'
	},
	{
		name: 'a title in the other voice',
		file: chart('genai-pilots'),
		after: '  used:\n',
		find: 'title: "{genai-task-used} had',
		put: 'title: "All but {genai-95} had',
		mark: '{genai-95}',
		says: 'the picture shows {genai-95:source}, and this tells {genai-95}: write {genai-95:source}'
	},
	{
		name: 'a description that tells what is not in the picture',
		file: abandonment,
		after: '  before:\n',
		find: 'earlier survey, {abandoned-2024}',
		put: 'earlier survey, {census-use}',
		mark: '{census-use}',
		says: 'tell {abandoned-2024}, or name census-use under `also` of this frame'
	},
	{
		name: 'a description that tells what follows from a figure that the picture does not show',
		file: abandonment,
		after: '  before:\n',
		find: 'earlier survey, {abandoned-2024}',
		put: 'earlier survey, {abandon-points}',
		mark: '{abandon-points}',
		says: 'the picture does not show {abandon-points}, nor what it follows from'
	},
	{
		name: 'the number of those asked by another survey',
		file: chart('returns'),
		find: 'estimate of {ibm-ceos}',
		put: 'estimate of {rand-interviews}',
		mark: '{rand-interviews}',
		says: 'the picture does not show {rand-interviews}'
	},
	{
		name: 'a figure that a frame may tell, and does not',
		file: chart('security'),
		find: '  practitioners:\n    title',
		put: '    also: [tray-respondents]\n  practitioners:\n    title',
		mark: 'tray-respondents]',
		says: 'neither the step nor a text of the frame under its picture tells `tray-respondents`: take it off this list'
	},
	{
		name: 'a figure that a frame may tell in any case',
		file: chart('spend-and-stuck'),
		find: 'also: [invest-years',
		put: 'also: [invest-more-92, invest-years',
		mark: 'invest-more-92, invest-years',
		says: 'the picture shows `invest-more-92`, or what it follows from: take it off this list'
	},
	{
		name: 'a figure that a frame may tell, and that there is not',
		file: chart('spend-and-stuck'),
		find: 'also: [invest-years',
		put: 'also: [abandoned-2023, invest-years',
		mark: 'abandoned-2023, invest-years',
		says: '`abandoned-2023` is not a figure: did you mean `abandoned-2024`?'
	},
	{
		name: 'a relation that is gone and that a title rests on',
		file: figures,
		after: '\nrelations:\n',
		find: '  - about: [poc-not-in-production, poc-lost-share]\n',
		put: '',
		mark: '{poc-not-in-production} are one statistic',
		markIn: funnel,
		says: 'the picture does not show {poc-not-in-production}, nor what it follows from',
		also: 1
	}
];
