import type { FigureId } from 'content:ids';
import type { Dataset } from '../../data/dataset.ts';
import type { ChartDefinition, Picture, Tone } from '../frame.ts';
import { row, together, under, type Measure } from '../layout.ts';

interface Stage {
	key: string;
	task: FigureId;
	chat: FigureId;
	tone: Tone;
}

const STAGES: Stage[] = [
	{ key: 'looked', task: 'genai-task-looked', chat: 'genai-chat-looked', tone: 'plain' },
	{ key: 'piloted', task: 'genai-task-piloted', chat: 'genai-chat-piloted', tone: 'plain' },
	{ key: 'used', task: 'genai-task-used', chat: 'genai-chat-used', tone: 'live' }
];
const FULL: Measure = { x: 0, width: 100, thickness: 9, max: 100 };
const LEFT: Measure = { x: 0, width: 46, thickness: 8, max: 100 };
const RIGHT: Measure = { ...LEFT, x: 54 };

/** How far down the plane the nth stage’s bar stands. */
const level = (n: number) => 10 + n * 23;

/** The first so many stages of the task-specific tools. */
const stages = (shown: number) => (data: Dataset) =>
	together(
		...STAGES.slice(0, shown).map(({ key, task, tone }, i) =>
			row(data, FULL, { key, figure: task, tone, y: level(i) })
		)
	);

/** All three, and what the small one leaves. */
const used = (data: Dataset) =>
	together(stages(3)(data), {
		marks: [],
		labels: [{ ...under('rest', level(2), FULL), size: 'small' }]
	});

function chatbots(data: Dataset): Picture {
	const heads: Picture = {
		marks: [],
		labels: [
			{
				name: 'task',
				x: LEFT.x,
				y: 3,
				anchor: 'start',
				edge: 'top',
				width: LEFT.width,
				size: 'small'
			},
			{
				name: 'chat',
				x: RIGHT.x,
				y: 3,
				anchor: 'start',
				edge: 'top',
				width: RIGHT.width,
				size: 'small'
			}
		]
	};
	return together(
		heads,
		...STAGES.flatMap(({ key, task, chat, tone }, i) => [
			row(data, LEFT, { key, figure: task, tone, y: 24 + i * 20 }),
			row(data, RIGHT, { key: `chat-${key}`, figure: chat, tone, y: 24 + i * 20 })
		])
	);
}

/** Organisations in a hundred that looked at, piloted and used generative-AI tools; one exhibit, one base. */
export const genaiPilots: ChartDefinition = {
	id: 'genai-pilots',
	cover: 'used',
	frames: { looked: stages(1), piloted: stages(2), used, chatbots }
};
