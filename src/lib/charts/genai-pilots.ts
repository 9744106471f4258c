import type { FigureId } from 'content:ids';
import { getFigure, type Draft } from '../content/content.ts';
import {
	barAxes,
	exactOf,
	labelled,
	over,
	sideBySide,
	together,
	track,
	under,
	type Axes
} from './bands.ts';
import {
	extentOf,
	type ChartDefinition,
	type Label,
	type Mark,
	type Picture,
	type Tone
} from './frame.ts';

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
const FULL = barAxes(ROWS, { top: 11, bottom: 65, thickness: 9 });

const columns = sideBySide(['task', 'chat']);
const PAIR = { top: 24, bottom: 72, thickness: 8 };
const TASK = barAxes(ROWS, { ...PAIR, x: columns('task') });
const CHAT = barAxes(
	ROWS.map((key) => `chat-${key}`),
	{ ...PAIR, x: columns('chat') }
);

interface Step {
	key: string;
	figure: FigureId;
	tone: Tone;
}

/** A funnel of steps, each as wide as its share and in the middle of its track, with its label over it; all tracks are there from the first. */
function steps(content: Draft, axes: Axes, shown: readonly Step[]): Picture {
	const across = (value: number): readonly [number, number] => [50 - value / 2, 50 + value / 2];
	const bars = shown.map(({ key, figure, tone }): Mark => {
		const value = exactOf(content, figure, 'the step of a funnel');
		const look = getFigure(content, figure).voice === 'source' ? 'ring' : 'solid';
		return { key, x: across(value), y: key, value, figure, tone, look };
	});
	const y = { type: 'linear', domain: axes.y.range, range: axes.y.range } as const;
	const slices = bars.flatMap(({ key, x }) =>
		extentOf(axes.y, key).map((at, i): Mark => ({
			...{ key: `${key}-edge-${i}`, x, y: at, tone: 'plain', look: 'faint' }
		}))
	);
	return {
		plots: [
			{ mark: 'shape', x: axes.x, y, data: slices },
			{ mark: 'bar', ...axes, data: [...axes.y.domain.map((row) => track(String(row))), ...bars] }
		],
		labels: shown.map(({ key, figure }) =>
			over(axes, key, {
				...{ name: key, tells: [figure], size: 'lead', anchor: 'middle' },
				x: (axes.x.range[0] + axes.x.range[1]) / 2
			})
		)
	};
}

const task = ({ key, task, tone }: Stage): Step => ({ key, figure: task, tone });
const chat = ({ key, chat, tone }: Stage): Step => ({ key: `chat-${key}`, figure: chat, tone });

/** The first so many stages of the task-specific tools, and what a whole track stands for. */
const stages = (shown: number) => (content: Draft) =>
	together(
		steps(content, FULL, STAGES.slice(0, shown).map(task)),
		labelled(
			under(FULL, 'looked', { name: 'all', x: 100, anchor: 'end', width: 28, size: 'small' })
		)
	);

/** All three, and what the small one leaves. */
const used = (content: Draft) =>
	together(
		stages(3)(content),
		labelled(
			under(FULL, 'used', {
				...{ name: 'rest', x: 50, anchor: 'middle' },
				...{ tells: ['genai-95'], voice: 'source' }
			})
		)
	);

function chatbots(content: Draft): Picture {
	const head = (name: 'task' | 'chat'): Label => {
		const [x, end] = columns(name);
		return {
			name,
			x: (x + end) / 2,
			y: 13,
			anchor: 'middle',
			edge: 'bottom',
			width: end - x,
			size: 'small'
		};
	};
	return together(
		labelled(head('task'), head('chat')),
		steps(content, TASK, STAGES.map(task)),
		steps(content, CHAT, STAGES.map(chat))
	);
}

/** Organisations in a hundred that looked at, piloted and used generative-AI tools; one exhibit, one base. */
export const genaiPilots: ChartDefinition = {
	id: 'genai-pilots',
	cover: 'used',
	frames: { looked: stages(1), piloted: stages(2), used, chatbots }
};
