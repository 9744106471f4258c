import { describe, expect, test } from 'vitest';
import { examine } from '../../tools/check-content.ts';
import { formatProblem } from '../content/problem.ts';
import { article, editedAll, real, textOf, told } from './cases/edit.ts';

/** The files with one under another name, or gone. */
const moved = (from: string, to?: string) =>
	Object.fromEntries(
		Object.entries(real).flatMap(([file, text]) =>
			file !== article(from) ? [[file, text]] : to === undefined ? [] : [[article(to), text]]
		)
	);

/** The files without some. */
const without = (...gone: string[]) =>
	Object.fromEntries(Object.entries(real).filter(([file]) => !gone.includes(file)));

describe('a section', () => {
	test.each([
		[
			'moved by its name',
			moved('4-returns', '14-returns'),
			'article/14-returns.svx',
			'“returns” now stands after “close”'
		],
		[
			'moved to the front',
			moved('10-close', '0-close'),
			'article/0-close.svx',
			'“close” now stands first'
		]
	])('that was %s is told', (_, files, file, says) => {
		const { problems, warnings } = examine(files, real);
		expect(told(problems)).toBe('');
		expect(warnings).toHaveLength(1);
		expect(warnings[0] && formatProblem(warnings[0])).toMatch(`${file}:1:1`);
		expect(warnings[0]?.message).toContain(says);
	});

	test.each([
		['4-returns', 'four-returns', 'this section has no place in the order'],
		['4-returns', '04-returns', undefined],
		['4-returns', '3-returns', 'two sections have the number 3'],
		['4-returns', '4-what-comes-back', undefined]
	])('of the name %s may be called %s or not', (from, to, says) => {
		const { problems } = examine(moved(from, to), real);
		if (says === undefined) expect(told(problems)).toBe('');
		else expect(told(problems)).toContain(says);
		expect(problems).toHaveLength(says === undefined ? 0 : 1);
	});

	test('that has another address is told', () => {
		const edit = { file: article('4-returns'), find: 'id: returns', put: 'id: comes-back' };
		const { problems, warnings } = examine(editedAll([edit]), real);
		expect(told(problems)).toBe('');
		expect(told(warnings)).toContain('the address of this section was #returns');
	});

	const [four, seven] = [article('4-returns'), article('7-what-works')];

	test('that has the address of another is told what that leads to now', () => {
		const files = editedAll([
			{ file: four, find: 'id: returns', put: 'id: what-works' },
			{ file: seven, find: 'id: what-works', put: 'id: returns' }
		]);
		const { problems, warnings } = examine(files, real);
		expect(told(problems)).toBe('');
		expect(told(warnings)).toContain(
			`the address of this section was #returns: links to that from elsewhere lead to ${seven} now`
		);
		expect(told(warnings)).toContain(
			`the address of this section was #what-works: links to that from elsewhere lead to ${four} now`
		);
	});

	test('that changes places with another is told, and so is the other', () => {
		const names = [article('3-what-95-counts'), article('8-what-to-do')];
		const [three = '', eight = ''] = names;
		const renamed = {
			[three.replace('3-', '8-')]: textOf(real, three),
			[eight.replace('8-', '3-')]: textOf(real, eight)
		};
		const others = Object.entries(real).filter(([file]) => !names.includes(file));
		const { warnings } = examine({ ...Object.fromEntries(others), ...renamed }, real);
		expect(told(warnings)).toContain('“what-to-do” now stands after “giving-up”');
		expect(told(warnings)).toContain('“what-95-counts” now stands after “what-works”');
	});

	test('that stands in the file of another has its address still', () => {
		const files = { ...real, [four]: textOf(real, seven), [seven]: textOf(real, four) };
		const { warnings } = examine(files, real);
		expect(told(warnings)).toContain('the order of the sections has changed');
		expect(told(warnings)).not.toContain('the address of this section was');
	});

	test('that is gone is one problem, which names what only it told', () => {
		const { problems } = examine(moved('7-what-works'), real);
		expect(problems).toHaveLength(1);
		expect(problems[0] && formatProblem(problems[0])).toMatch(
			/article\/7-what-works\.svx:1:1 this section is missing since the last commit: put the file back, or remove what only it told as well \(.*case-walmart/
		);
	});

	test('that is gone with all that only it told is something to look at', () => {
		const { problems, warnings } = examine(moved('8-what-to-do'), real);
		expect(told(problems)).toBe('');
		expect(told(warnings)).toContain('article/8-what-to-do.svx:1:1 this section is missing');
	});
});

describe('of a translation', () => {
	test.each([
		['chart', 'content/de/charts/funnel.yaml'],
		['section', 'content/de/article/1-opening.svx']
	])('a %s that is gone is one problem, at its file', (what, file) => {
		const { problems } = examine(without(file), real);
		expect(problems, told(problems)).toHaveLength(1);
		expect(told(problems)).toContain(`${file}:1:1 this ${what} is missing since the last commit`);
	});

	const renamed = (file: string, to: string) => ({ ...without(file), [to]: textOf(real, file) });
	const section = 'content/de/article/2-giving-up.svx';

	test('a chart of another name is one problem, which says what it stands for', () => {
		const file = 'content/de/charts/funnel.yaml';
		const { problems } = examine(renamed(file, 'content/de/charts/trichter.yaml'), real);
		expect(told(problems)).toBe(
			`content/de/charts/trichter.yaml:1:1 by its frames this file stands for ${file}: rename it to that`
		);
	});

	test.each(['3-giving-up', '2-aufgeben'])('a section %s is told what it stands for', (name) => {
		const file = `content/de/article/${name}.svx`;
		const { problems, warnings } = examine(renamed(section, file), real);
		expect(told(problems)).toBe('');
		expect(told(warnings)).toBe(
			`${file}:1:1 by its id this file stands for content/article/2-giving-up.svx: rename it to ${section}`
		);
	});

	test('a section of another name and another id is told whose number it has', () => {
		const file = 'content/de/article/2-aufgeben.svx';
		const id = { file, find: 'id: giving-up', put: 'id: aufgeben' };
		expect(told(examine(editedAll([id], renamed(section, file)), real).problems)).toContain(
			`${file}:3:5 the original has no section “aufgeben”: content/article/2-giving-up.svx has the id “giving-up”, and ${file} must have the same`
		);
	});

	test('a chart that is gone with its section is something to look at', () => {
		const files = without('content/de/charts/funnel.yaml', 'content/de/article/1-opening.svx');
		const { problems, warnings } = examine(files, real);
		expect(told(problems)).toBe('');
		expect(warnings, told(warnings)).toHaveLength(2);
	});
});
