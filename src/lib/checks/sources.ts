import { isLater } from '../content/dates.ts';
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
	const seen = new Map<string, string>();
	return Object.entries(records).flatMap(([id, { url, title, short }]): Problem[] =>
		Object.entries({ url: url && plainAddress(url), title, short }).flatMap(([field, value]) => {
			if (value === undefined) return [];
			// A title may be the short name too, of its own source or of another.
			const key = `${field} ${value}`;
			const before = seen.get(key);
			if (before === undefined) {
				seen.set(key, id);
				return [];
			}
			return orAt(
				yaml.at(
					[id, field],
					`\`${before}\` and \`${id}\` have the same \`${field}\`: give each its own, or make them one source`
				),
				[yaml.at([before, field], '')]
			);
		})
	);
};

/** Accounts of a source that cannot be of it: older than the source, or at its own address. */
export const accounts: Check = ({ files: { sources: yaml } }) =>
	Object.entries(yaml.partial ?? {}).flatMap(([id, { published, url, via }]): Problem[] => {
		const of = (field: 'published' | 'url', message: string) =>
			orAt(yaml.at([id, 'via', field], message), [yaml.at([id, field], '')]);
		const isOlder =
			published !== undefined && via?.published !== undefined && isLater(published, via.published);
		const isItself =
			url !== undefined && via?.url !== undefined && plainAddress(url) === plainAddress(via.url);
		return [
			...(isOlder
				? [
						of(
							'published',
							`the account of \`${id}\` under \`via\` is of ${String(via.published)}, and \`${id}\` itself came out after it, ${published}: check both dates`
						)
					]
				: []),
			...(isItself
				? [
						of(
							'url',
							`\`${id}\` and the account of it under \`via\` have the same address: give each its own, or take \`via\` out and say \`read: own text\``
						)
					]
				: [])
		];
	});
