import type { Mark } from '../charts/frame.ts';

/** The attributes by which scripts, tests and embedders know a mark; those of a number only where it shows one. */
export function attributesOf({ key, tone, value, figure, voice }: Mark) {
	return {
		'data-key': key,
		'data-tone': tone,
		...(value !== undefined && {
			'data-value': Number(value.toFixed(4)),
			'data-figure': figure
		}),
		...(voice === 'source' && { 'data-voice': voice })
	};
}

/** The clip of a mark of which only a part is drawn; none for one that is whole. */
export const clipOf = ({ part }: Mark): string | undefined =>
	part === undefined ? undefined : `inset(0 ${Number((100 * (1 - part)).toFixed(1))}% 0 0)`;
