import type { FigureId } from 'content:ids';
import type { Draft } from '../content/content.ts';
import { barAxes, labelled, row, sideBySide, together, under } from './bands.ts';
import type { ChartDefinition, Label, Picture, Tone } from './frame.ts';

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
const ROWS = STAGES.map(({ key }) => key);
const FULL = barAxes(ROWS, { top: 10, bottom: 65, thickness: 9 });

const columns = sideBySide(['task', 'chat']);
const PAIR = { top: 24, bottom: 72, thickness: 8 };
const TASK = barAxes(ROWS, { ...PAIR, x: columns('task') });
const CHAT = barAxes(
	ROWS.map((key) => `chat-${key}`),
	{ ...PAIR, x: columns('chat') }
);

/** The first so many stages of the task-specific tools. */
const stages = (shown: number) => (content: Draft) =>
	together(
		...STAGES.slice(0, shown).map(({ key, task, tone }) =>
			row(content, FULL, { key, figure: task, tone })
		)
	);

/** All three, and what the small one leaves. */
const used = (content: Draft) =>
	together(stages(3)(content), labelled(under(FULL, 'used', { name: 'rest', size: 'small' })));

function chatbots(content: Draft): Picture {
	const head = (name: 'task' | 'chat'): Label => {
		const [x, end] = columns(name);
		return { name, x, y: 3, anchor: 'start', edge: 'top', width: end - x, size: 'small' };
	};
	return together(
		labelled(head('task'), head('chat')),
		...STAGES.flatMap(({ key, task, chat, tone }) => [
			row(content, TASK, { key, figure: task, tone }),
			row(content, CHAT, { key: `chat-${key}`, figure: chat, tone })
		])
	);
}

/** Organisations in a hundred that looked at, piloted and used generative-AI tools; one exhibit, one base. */
export const genaiPilots: ChartDefinition = {
	id: 'genai-pilots',
	cover: 'used',
	frames: { looked: stages(1), piloted: stages(2), used, chatbots }
};
