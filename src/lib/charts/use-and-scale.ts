import type { FigureId } from 'content:ids';
import type { Draft } from '../content/content.ts';
import type { Voice } from '../content/fields.ts';
import { getFigure } from '../content/content.ts';
import { getQuantity } from '../content/fill.ts';
import { isAtLeast } from '../language/quantity.ts';
import { labelled, LOOKS, OUTLINED, PLANE_AXES, together } from './bands.ts';
import type { Box, ChartDefinition, Label, Mark, Picture, Tone } from './frame.ts';

/** The squares that stand for all of each kind, and the one of the last frame. */
const ORGANISATIONS: Box = { x: 0.4, y: 20, width: 42, height: 42 };
const INITIATIVES: Box = { ...ORGANISATIONS, x: 57.6 };
const SURVEY: Box = { x: 0.4, y: 15, width: 58, height: 58 };

/** A square in the lower right corner of a whole, beside the labels; a share of its area. */
const square = (whole: Box, share: number): Pick<Mark, 'x' | 'y'> => {
	const side = whole.width * Math.sqrt(share / 100);
	const [end, foot] = [whole.x + whole.width, whole.y + whole.height];
	return { x: [end - side, end], y: [foot - side, foot] };
};

const area = (...data: Mark[]): Picture => ({
	plots: [{ mark: 'area', ...PLANE_AXES, data }],
	labels: []
});

const all = (key: string, whole: Box): Mark => ({
	...{ key: `${key}-all`, ...square(whole, 100), tone: 'track', look: 'faint' }
});

/** A figure as a part of the whole; what may lie beyond a bound is hatched up to all of it. */
function part(
	content: Draft,
	whole: Box,
	{
		key,
		figure,
		voice = 'article',
		tone
	}: { key: string; figure: FigureId; voice?: Voice; tone: Tone }
): Mark[] {
	const { value, qualifier } = getQuantity(content, figure, voice);
	const source = voice === 'source' || getFigure(content, figure).voice === 'source';
	const plain = LOOKS[qualifier];
	const look = source ? OUTLINED[plain] : plain;
	const own: Mark = { key, ...square(whole, value), value, figure, voice, tone, look };
	const beyond: Mark = { key: `${key}-beyond`, ...square(whole, 100), tone, look: 'open' };
	// What it is set off from: the part that it may stand on.
	const halo: Mark = { key: `${key}-halo`, ...square(whole, value), tone, look: 'halo' };
	return [...(isAtLeast(qualifier) ? [beyond] : []), ...(source ? [halo] : []), own];
}

const over = ({ x, y, width }: Box, name: string, figure: FigureId): Label => ({
	...{ name, tells: [figure], x, y: y - 2, anchor: 'start', edge: 'bottom', width, size: 'lead' },
	stacked: true
});
const under = ({ x, y, width, height }: Box, name: string): Label => ({
	...{ name, x, y: y + height + 1.5, anchor: 'start', edge: 'top', width, size: 'small' }
});

/** The right of the plane, beside the one large square. */
const ASIDE = { x: 62, anchor: 'start', width: 38 } as const;

/** The first square alone, as large as the last frame has it. */
const use = (content: Draft): Picture =>
	together(
		area(
			all('use', SURVEY),
			...part(content, SURVEY, { key: 'use', figure: 'gap-use-88', tone: 'plain' })
		),
		labelled(
			{
				...{ ...ASIDE, name: 'use', y: SURVEY.y, edge: 'top', size: 'lead' },
				tells: ['gap-use-88']
			},
			{ ...ASIDE, name: 'use-base', y: SURVEY.y + SURVEY.height, edge: 'bottom', size: 'small' }
		)
	);

const organisations = (content: Draft): Picture =>
	together(
		area(
			all('use', ORGANISATIONS),
			...part(content, ORGANISATIONS, { key: 'use', figure: 'gap-use-88', tone: 'plain' })
		),
		labelled(over(ORGANISATIONS, 'use', 'gap-use-88'), under(ORGANISATIONS, 'use-base'))
	);

function initiatives(content: Draft): Picture {
	const item = { key: 'scaled', figure: 'gap-scaled-20', tone: 'live' } as const;
	return together(
		organisations(content),
		area(
			all('scaled', INITIATIVES),
			...part(content, INITIATIVES, item),
			...part(content, INITIATIVES, {
				...item,
				...{ key: 'scaled-source', voice: 'source' }
			})
		),
		labelled(over(INITIATIVES, 'scaled', item.figure), {
			...under(INITIATIVES, 'scaled-source'),
			...{ tells: [item.figure], voice: 'source' }
		})
	);
}

function apart(content: Draft): Picture {
	return together(
		area(
			all('use', SURVEY),
			...part(content, SURVEY, { key: 'use', figure: 'regular-use-88', tone: 'plain' }),
			...part(content, SURVEY, { key: 'fully', figure: 'fully-scaled-7', tone: 'live' })
		),
		labelled(
			{
				...{ ...ASIDE, name: 'use', y: SURVEY.y, edge: 'top', size: 'lead' },
				tells: ['regular-use-88']
			},
			{
				// Beside the corner that its square stands in.
				...{
					...ASIDE,
					name: 'fully',
					y: SURVEY.y + SURVEY.height - 3,
					edge: 'bottom',
					size: 'lead'
				},
				tells: ['fully-scaled-7']
			},
			{ ...ASIDE, name: 'same-base', y: 44, edge: 'middle', size: 'small' }
		)
	);
}

/** Organisations that use AI and initiatives that scaled: parts of unlike wholes, which do not subtract. */
export const useAndScale: ChartDefinition = {
	id: 'use-and-scale',
	cover: 'apart',
	frames: { use, scale: initiatives, apart }
};
