import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatFault, formatFaults, type Fault } from '../../src/lib/data/faults.ts';
import { checkContent } from '../../src/tools/check-content.ts';
import {
	editedAll,
	faultsOf,
	figures,
	lineAt,
	real,
	spot,
	type Broken,
	type Files
} from '../corpus/content.ts';
import { fields } from '../corpus/fields.ts';
import { many } from '../corpus/many.ts';
import { names } from '../corpus/names.ts';
import { numbers } from '../corpus/numbers.ts';
import { prose } from '../corpus/prose.ts';
import { syntax } from '../corpus/syntax.ts';
import { unreadable } from '../corpus/unreadable.ts';
import { valid } from '../corpus/valid.ts';
import { root } from '../support/content.ts';

/** Words of programs, which editors need not know. */
const JARGON =
	/\b(?:zod|schema|regex|pattern|token|scalar|map|null|undefined|NaN|invalid|expected|received|string|boolean|array|object|union|parse|node|frontmatter)\b/i;

const told = (faults: readonly Fault[]) => faults.map(formatFault).join('\n');

/** Whether a fault is the one that a broken file was broken to bring about: at its line, in its words. */
function isMeant(fault: Fault, broken: Broken, files: Files): boolean {
	const file = broken.markIn ?? broken.file;
	const after = broken.markAfter ?? (broken.markIn === undefined ? broken.after : undefined);
	const { start } = spot(files, file, broken.mark ?? /^/, broken.mark === undefined ? '' : after);
	return (
		fault.file === file &&
		fault.line === lineAt(files, file, start) &&
		fault.message.includes(broken.says)
	);
}

test('the content as it stands has no faults', () => {
	expect(told(faultsOf(real))).toBe('');
});

const groups: [string, Broken[]][] = [
	['YAML that cannot be read', syntax],
	['names and values of fields', fields],
	['numbers, dates and links', numbers],
	['what refers to what', names],
	['prose and characters', prose]
];

test('the corpus holds many cases, each of a name of its own', () => {
	const all = groups.flatMap(([, cases]) => cases.map(({ name }) => name));
	expect(new Set(all).size).toBe(all.length);
	expect(all.length + unreadable.length).toBeGreaterThanOrEqual(85);
	expect(new Set(valid.map(({ name }) => name)).size).toBe(valid.length);
	expect(valid.length).toBeGreaterThanOrEqual(20);
});

describe.each(groups)('is rejected, at its line and in plain words: %s', (_, cases) => {
	test.each(cases)('$name', (broken) => {
		const files = editedAll([broken, ...(broken.and ?? [])]);
		const faults = faultsOf(files);
		expect(
			faults.some((fault) => isMeant(fault, broken, files)),
			told(faults)
		).toBe(true);
		expect(faults.length, told(faults)).toBe(1 + (broken.also ?? 0));
		for (const { message } of faults) expect(message).not.toMatch(JARGON);
	});
});

describe('is accepted', () => {
	test.each(valid)('$name', ({ edits }) => {
		const files = editedAll(edits);
		expect(files).not.toEqual(real);
		expect(told(faultsOf(files))).toBe('');
	});
});

test('ten faults in five files are all told at once, in reading order', () => {
	const files = editedAll(many);
	const faults = faultsOf(files);
	expect(new Set(many.map(({ file }) => file)).size).toBe(5);
	for (const broken of many)
		expect(
			faults.some((fault) => isMeant(fault, broken, files)),
			`${broken.name}\n${told(faults)}`
		).toBe(true);
	expect(formatFaults(faults)).toMatch(/^\d+ faults in the content:\n/);
	expect(faults.length).toBeGreaterThanOrEqual(many.length);
});

describe('files on disk', () => {
	let folder = '';
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
			if (bytes) writeFileSync(join(folder, file), bytes);
			else rmSync(join(folder, file));
	};

	test.each(unreadable)('are rejected: $name', ({ files, faults }) => {
		write(files);
		const found = checkContent(folder);
		for (const [place, says] of faults)
			expect(
				found.some((fault) => {
					const line = formatFault(fault);
					return line.startsWith(`${place} `) && line.includes(says);
				}),
				`${place} ${says}\n\n${told(found)}`
			).toBe(true);
		expect(found.length, told(found)).toBe(faults.length);
		for (const { message } of found) expect(message).not.toMatch(JARGON);
	});

	test.each([
		['a byte order mark at the start', (text: string) => `\ufeff${text}`],
		['line breaks as Windows writes them', (text: string) => text.replaceAll('\n', '\r\n')]
	])('are accepted: %s', (_, change) => {
		write(
			Object.fromEntries(
				Object.entries(real).map(([file, text]) => [file, Buffer.from(change(text))])
			)
		);
		expect(told(checkContent(folder))).toBe('');
	});

	test('are all told of when none is there', () => {
		rmSync(join(folder, 'content'), { recursive: true, force: true });
		const found = checkContent(folder);
		expect(told(found)).toContain(`${figures}:1:1 is missing`);
		for (const { message } of found) expect(message).toMatch(/is missing/);
	});
});
