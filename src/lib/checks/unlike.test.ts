import { expect, test } from 'vitest';
import { examine } from '../../tools/check-content.ts';
import { editedAll, figures, real, told, type Edit } from './cases/edit.ts';

const examined = (...edits: Edit[]) => examine(editedAll(edits), real);
/** One more figure at the end of a list under `unlike`. */
const added = (last: string, id: string): Edit => ({
	...{ file: figures, after: '\nunlike:\n', find: `${last}]` },
	put: `${last}, ${id}]`
});

test.each([
	['of the same number', 'regular-use-88', 'gap-use-88'],
	['of what that leaves of a hundred', 'regular-use-88', 'poc-success-share']
])('a figure %s', (_, last, id) => {
	const { problems } = examined(added(last, id));
	expect(told(problems)).toBe('');
});

test('a figure of another number cannot be put among some that share one', () => {
	const { problems, warnings } = examined(added('data-sources-42', 'legacy-60'));
	expect(told(warnings)).toBe('');
	expect(told(problems)).toMatch(
		/^content\/figures\.yaml:\d+:48 `legacy-60` \(nearly 60%\) stands under `unlike` with `abandoned-2025` \(42%\), `data-sources-42` \(42%\), as the same number for unlike things, and is another: take it out there$/
	);
});

test('a figure whose number has changed is told, and stops nothing', () => {
	const corrected = [
		'value: 43',
		'revisions:',
		'  - { date: 2026-11-26, was: 42%, now: 43%, why: The source corrected it. }'
	].join('\n    ');
	const { problems, warnings } = examined({
		...{ file: figures, after: '  abandoned-2025:\n', find: 'value: 42', put: corrected }
	});
	expect(told(problems)).toBe('');
	expect(told(warnings)).toContain('`data-sources-42` (42%) stands under `unlike`');
});
