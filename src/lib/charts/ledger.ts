import { greatest, range, rollup, sum } from 'd3';
import type { Draft } from '../content/content.ts';
import { FINDINGS, type Finding } from '../content/fields.ts';
import { findingOf } from '../content/figure.ts';
import { together } from './bands.ts';
import { dotGrid, pitchFor } from './dots.ts';
import {
	PLANE,
	type Box,
	type ChartDefinition,
	type Label,
	type Look,
	type Mark,
	type Picture
} from './frame.ts';

/** How each finding looks: bright, ringed in the source’s colour, dim, or empty. */
const LOOKS: Record<Finding, Look> = {
	agrees: 'solid',
	differs: 'ringed',
	'second-hand': 'dim',
	'not-found': 'empty'
};
/** The height that a label over a group takes, and the space before the next. */
const LABEL = 6;
const SPACE = 3;
/** What a halo or a ring needs around a dot. */
const EDGE = 1.5;
const ALL: Box = { x: EDGE, y: 14, width: 100 - 2 * EDGE, height: 58 };
const LARGEST = 8;

interface Light {
	id: string;
	finding: Finding;
}

/** The article’s figures in its order. */
const lights = (content: Draft): Light[] =>
	Object.values(content.figures).flatMap((figure) => {
		const finding = findingOf(figure);
		return finding ? [{ id: figure.id, finding }] : [];
	});

/** Lights in a block of rows. */
function block(box: Box, shown: readonly Light[], pitch: number, look?: Look): Picture {
	if (shown.length === 0) return { plots: [], labels: [] };
	const axes = dotGrid(shown.length, box, { pitch, left: true, even: true });
	const columns = axes.x.domain.length;
	const data = shown.map(({ id, finding }, i): Mark => {
		const as = look ?? LOOKS[finding];
		const tone = look ? 'plain' : finding === 'not-found' ? 'rest' : 'live';
		return { key: id, about: id, x: i % columns, y: Math.floor(i / columns), tone, look: as };
	});
	return { plots: [{ mark: 'dot', ...axes, data }], labels: [] };
}

const all = (content: Draft): Picture => {
	const shown = lights(content);
	return together(block(ALL, shown, Math.min(LARGEST, pitchFor(shown.length, ALL)), 'solid'), {
		plots: [],
		labels: [
			{
				...{ name: 'all', x: 0, y: 10, anchor: 'start', edge: 'bottom', width: 100 },
				tells: ['ledger-all']
			}
		]
	});
};

/** The largest distance between lights at which all groups fit under each other. */
function pitchOf(groups: readonly number[]): number {
	const room = PLANE.height - groups.length * (LABEL + SPACE);
	const pitches = range(1, Math.max(2, ...groups) + 1).map((columns) =>
		Math.min(ALL.width / columns, room / sum(groups, (many) => Math.ceil(many / columns)))
	);
	return Math.min(LARGEST, greatest(pitches) ?? LARGEST);
}

function followed(content: Draft): Picture {
	const shown = lights(content);
	const counts = rollup(
		shown,
		(those) => those.length,
		({ finding }) => finding
	);
	const pitch = pitchOf(FINDINGS.map((finding) => counts.get(finding) ?? 0));
	let y = 0;
	const groups = FINDINGS.map((finding): Picture => {
		const those = shown.filter((light) => light.finding === finding);
		const top = y + LABEL + EDGE;
		const picture = block({ ...ALL, y: top, height: PLANE.height }, those, pitch);
		const [plot] = picture.plots;
		const at = { x: 0, y: y + LABEL, anchor: 'start', edge: 'bottom', width: 100 } as const;
		const label: Label = { ...at, name: finding, tells: [`ledger-${finding}`] };
		y = (plot ? plot.y.range[1] : top) + SPACE;
		return { ...picture, labels: [label] };
	});
	return together(...groups);
}

/** Every figure of the article as a light, sorted by how far it could be followed to its source. */
export const ledger: ChartDefinition = { id: 'ledger', frames: { all, followed } };
