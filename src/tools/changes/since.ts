import { MissingError, type Draft } from '../../lib/content/content.ts';
import type { Files } from '../../lib/content/files.ts';
import { load } from '../../lib/content/load.ts';
import { plainSpaces } from '../../lib/content/spaces.ts';
import { loadTranslations } from '../../lib/content/translate.ts';
import { changesForReaders, changesText } from './list.ts';

const UNREADABLE =
	'What has changed for readers since the last commit cannot be told: its content has errors.';

/** What has changed for readers since the last commit, as a list; nothing where nothing has. */
export function changesSince(committed: Files, drafts: readonly Draft[]): string {
	const { texts } = plainSpaces(committed);
	const now = new Map(drafts.flatMap(({ files }) => Object.entries(files.texts)));
	const paths = Object.keys(texts);
	if (paths.length === now.size && paths.every((path) => texts[path] === now.get(path))) return '';
	const original = load(texts);
	const before = [original, ...loadTranslations(original.draft, texts)];
	if (before.some(({ errors }) => errors.length > 0)) return UNREADABLE;
	try {
		return changesText(
			changesForReaders(
				before.map(({ draft }) => draft),
				drafts
			)
		);
	} catch (error) {
		if (error instanceof MissingError) return UNREADABLE;
		throw error;
	}
}
