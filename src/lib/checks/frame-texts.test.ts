import { expect, test } from 'vitest';
import { problemsOf, real, told } from './cases/edit.ts';

test('a figure that has another name wherever it stood, but not in the picture, is told there', () => {
	const renamed = Object.fromEntries(
		Object.entries(real).map(([file, text]) => [
			file,
			text.replaceAll('projects-scrapped-46', 'projects-dropped-46')
		])
	);
	expect(told(problemsOf(renamed))).toMatch(
		/^content\/charts\/abandonment\.yaml:\d+:\d+ this picture is drawn from `projects-scrapped-46`, and no figure has that name now[^\n]*$/
	);
});
