import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../tools/check-content.ts';
import { formatProblem, formatProblems } from '../content/problem.ts';
import { readContent } from '../../tools/read-content.ts';
import {
	article,
	breakFiles,
	chart,
	editedAll,
	figures,
	isMeant,
	placeOf,
	problemsOf,
	real,
	root,
	told
} from './cases/edit.ts';
import { broken } from './cases/index.ts';
import { many } from './cases/many.ts';
import { unreadable } from './cases/unreadable.ts';
import { valid } from './cases/valid.ts';

/** Words of programs, which editors need not know. */
const JARGON =
	/\b(?:zod|schema|regex|pattern|token|scalar|map|null|undefined|NaN|invalid|expected|received|string|boolean|array|object|union|parse|node|frontmatter)\b/i;

test('the content as it stands has no problems', () => {
	expect(told(problemsOf(real))).toBe('');
});

test('the cases are many, each of a name of its own', () => {
	const names = Object.values(broken).flatMap((cases) => cases.map(({ name }) => name));
	expect(new Set(names).size).toBe(names.length);
	expect(names.length).toBeGreaterThanOrEqual(200);
	expect(new Set(valid.map(({ name }) => name)).size).toBe(valid.length);
	expect(valid.length).toBeGreaterThanOrEqual(30);
});

describe.each(Object.entries(broken))('is rejected, where it was typed: %s', (_, cases) => {
	test.each(cases)('$name', (broken) => {
		const files = breakFiles(broken);
		const problems = problemsOf(files);
		expect(
			problems.some((problem) => isMeant(problem, broken, files)),
			`${formatProblem({ ...placeOf(broken, files), message: broken.says })}\n\n${told(problems)}`
		).toBe(true);
		expect(problems.length, told(problems)).toBe(1 + (broken.also ?? 0));
		for (const { message } of problems) expect(message).not.toMatch(JARGON);
	});
});

describe('is accepted', () => {
	test.each(valid)('$name', ({ edits }) => {
		const files = editedAll(edits);
		expect(files).not.toEqual(real);
		expect(told(problemsOf(files))).toBe('');
	});
});

test('ten problems in five files are all told at once, in reading order', () => {
	const files = editedAll(many);
	const problems = problemsOf(files);
	expect(new Set(many.map(({ file }) => file)).size).toBe(5);
	for (const broken of many)
		expect(
			problems.some((problem) => isMeant(problem, broken, files)),
			`${broken.name}\n${told(problems)}`
		).toBe(true);
	const [head, , ...lines] = formatProblems(problems).trimEnd().split('\n');
	expect(head).toBe(`${problems.length} errors in the content:`);
	expect(lines).toHaveLength(problems.length);
	const places = lines.map((line) => /^(\S+?):(\d+):/.exec(line));
	for (const [i, place] of places.entries()) {
		const before = places[i - 1];
		if (before?.[1] === place?.[1])
			expect(Number(place?.[2])).toBeGreaterThanOrEqual(Number(before?.[2] ?? 0));
	}
});

test('one problem alone is told as one', () => {
	const [first] = many;
	if (!first) throw new Error('There is no case.');
	expect(formatProblems(problemsOf(editedAll([first])))).toMatch(
		/^One error in the content:\n\ncontent\/figures\.yaml:\d+:\d+ .+\n$/
	);
});

describe('files on disk', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'content-'));
	});
	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	const write = (files: (typeof unreadable)[number]['files']) => {
		rmSync(join(folder, 'content'), { recursive: true, force: true });
		cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
		for (const [file, bytes] of Object.entries(files))
			if (bytes) {
				mkdirSync(dirname(join(folder, file)), { recursive: true });
				writeFileSync(join(folder, file), bytes);
			} else rmSync(join(folder, file));
	};

	test.each(unreadable)('are rejected: $name', ({ files, problems: expected }) => {
		write(files);
		const found = checkFolder(folder);
		for (const [place, says] of expected)
			expect(
				found.some((problem) => {
					const line = formatProblem(problem);
					return line.startsWith(`${place} `) && line.includes(says);
				}),
				`${place} ${says}\n\n${told(found)}`
			).toBe(true);
		expect(found.length, told(found)).toBe(expected.length);
		for (const { message } of found) expect(message).not.toMatch(JARGON);
	});

	test('are rejected where they are links to others', () => {
		write({});
		const file = join(folder, chart('ledger'));
		renameSync(file, join(folder, 'elsewhere.yaml'));
		symlinkSync(join(folder, 'elsewhere.yaml'), file);
		expect(told(checkFolder(folder))).toMatch(
			/^content\/charts\/ledger\.yaml:1:1 is a link to another file/
		);
	});

	test.each([
		['a byte order mark at the start', (text: string) => `\ufeff${text}`],
		['line breaks as Windows writes them', (text: string) => text.replaceAll('\n', '\r\n')],
		['line breaks as old Macs wrote them', (text: string) => text.replaceAll('\n', '\r')]
	])('are accepted: %s', (_, change) => {
		write(
			Object.fromEntries(
				Object.entries(real).map(([file, text]) => [file, Buffer.from(change(text))])
			)
		);
		expect(told(checkFolder(folder))).toBe('');
	});

	test('are read as what they were, where the site does not read their names', () => {
		write({});
		for (const [name, wrong] of [
			[article('4-returns'), 'content/article/4-returns.SVX'],
			[figures, 'content/figures.yml']
		] as const)
			renameSync(join(folder, name), join(folder, wrong));
		expect(readContent(folder, real)).toEqual(real);
	});

	test('are all told of when none is there', () => {
		rmSync(join(folder, 'content'), { recursive: true, force: true });
		const found = checkFolder(folder);
		expect(told(found)).toContain(`${figures}:1:1 is missing`);
		for (const { message } of found) expect(message).toMatch(/is missing/);
	});
});
