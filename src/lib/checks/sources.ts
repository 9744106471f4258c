import { orAt, type Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

/** An address as it is compared: how it begins, ends and was come by makes no difference. */
const plainAddress = (url: string) =>
	url
		.replace(/^https?:\/\/(?:www\.)?/, '')
		.replace(/(?:#|[?&]utm_).*$/, '')
		.replace(/\/$/, '');

/** What tells sources apart; a translation says only what it says otherwise. */
interface Named {
	url?: string | undefined;
	title?: string | undefined;
	short: string;
}

/** Sources that are one: of the same address, title or short name. */
export const sources: Check = ({ files, translation }) => {
	const yaml = (translation ?? files).sources;
	const records: Record<string, Named> = yaml.partial ?? {};
	const seen = new Map<string, { id: string; field: string }>();
	return Object.entries(records).flatMap(([id, { url, title, short }]): Problem[] =>
		Object.entries({ url: url && plainAddress(url), title, short }).flatMap(([field, value]) => {
			if (value === undefined) return [];
			const before = seen.get(value);
			if (!before) {
				seen.set(value, { id, field });
				return [];
			}
			return orAt(
				yaml.at(
					[id, field],
					`\`${before.id}\` and \`${id}\` have the same \`${field}\`: give each its own, or make them one source`
				),
				[yaml.at([before.id, before.field], '')]
			);
		})
	);
};
