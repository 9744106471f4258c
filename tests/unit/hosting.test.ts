import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { root } from '../support/content.ts';

/** A YAML file, read by a parser that refuses what a host would refuse. */
function read(path: string): unknown {
	const document = parseDocument(readFileSync(join(root, path), 'utf8'), { strict: true });
	expect([...document.errors, ...document.warnings], path).toEqual([]);
	return document.toJS();
}

const { scripts } = z
	.object({ scripts: z.record(z.string(), z.string()) })
	.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

const step = z.strictObject({
	name: z.string().optional(),
	id: z.string().optional(),
	if: z.string().optional(),
	uses: z
		.string()
		.regex(/^[\w-]+\/[\w-]+@v\d+$/)
		.optional(),
	run: z.string().optional(),
	with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
	env: z.record(z.string(), z.string()).optional(),
	'continue-on-error': z.boolean().optional()
});
const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const workflow = z.strictObject({
	name: z.string(),
	on: z.strictObject({
		push: z.strictObject({ branches: z.array(z.string()) }).optional(),
		schedule: z.array(z.strictObject({ cron: z.string().regex(/^(?:\S+ ){4}\S+$/) })).optional(),
		workflow_dispatch: z.null()
	}),
	permissions,
	concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
	jobs: z.record(
		z.string(),
		z.strictObject({
			needs: z.string().optional(),
			'runs-on': z.string(),
			'timeout-minutes': z.number(),
			permissions: permissions.optional(),
			environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
			steps: z.array(step).min(1)
		})
	)
});

const FOLDER = '.github/workflows';

describe.each(readdirSync(join(root, FOLDER)))('workflow %s', (name) => {
	const { jobs } = workflow.parse(read(join(FOLDER, name)));

	test('each step does one thing, and runs scripts that there are', () => {
		for (const { steps } of Object.values(jobs))
			for (const { uses, run } of steps) {
				expect(Number(uses !== undefined) + Number(run !== undefined)).toBe(1);
				const script = /npm run (?:-s )?([\w:-]+)/.exec(run ?? '')?.[1];
				if (script !== undefined) expect(scripts).toHaveProperty([script]);
			}
	});

	test('what it refers to is there', () => {
		for (const { steps, needs, environment } of Object.values(jobs)) {
			if (needs !== undefined) expect(jobs).toHaveProperty([needs]);
			const ids = new Set(steps.map(({ id }) => id));
			const text = JSON.stringify([steps, environment]);
			const named = [...text.matchAll(/steps\.(\w+)\./g)].map(([, id]) => id);
			for (const id of named) expect(ids).toContain(id);
		}
	});
});

test('the form for a wrong number has a field that an address can fill in', () => {
	const { body } = z
		.object({
			name: z.string(),
			description: z.string(),
			body: z.array(
				z.strictObject({
					type: z.enum(['input', 'textarea', 'dropdown']),
					id: z.string(),
					attributes: z.strictObject({
						label: z.string(),
						description: z.string().optional(),
						options: z.array(z.string()).optional()
					}),
					validations: z.strictObject({ required: z.boolean() }).optional()
				})
			)
		})
		.parse(read('.github/ISSUE_TEMPLATE/wrong-number.yml'));
	expect(body.map(({ id }) => id)).toContain('figure');
});

test('dependency updates name folders and ecosystems that there are', () => {
	const { updates } = z
		.object({
			version: z.literal(2),
			updates: z.array(
				z.object({
					'package-ecosystem': z.enum(['npm', 'github-actions']),
					directory: z.literal('/'),
					schedule: z.object({ interval: z.enum(['daily', 'weekly', 'monthly']) })
				})
			)
		})
		.parse(read('.github/dependabot.yml'));
	expect(updates).toHaveLength(2);
});

test('every command and file that the guides name is there', () => {
	for (const guide of ['src/deploy/README.md', 'CONTRIBUTING.md']) {
		const text = readFileSync(join(root, guide), 'utf8');
		for (const [, script = ''] of text.matchAll(/npm run (?:-s )?([\w:-]+)/g))
			expect(scripts, guide).toHaveProperty([script]);
		for (const [, path = ''] of text.matchAll(/`((?:src|content|static|\.github)\/[\w./-]+)`/g))
			expect(existsSync(join(root, path)), `${path} in ${guide}`).toBe(true);
	}
});
