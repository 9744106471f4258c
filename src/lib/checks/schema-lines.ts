import { schemaOf } from '../content/files.ts';
import { position } from '../content/problem.ts';
import type { Check } from './check.ts';

/** The comment by which an editor finds the schema of a YAML file. */
const LINE = /^# yaml-language-server: \$schema=\S*$/m;

/** YAML files that do not name their schema: editors explain and complete nothing in them. */
export const schemaLines: Check = ({ files }) =>
	Object.entries(files.texts).flatMap(([file, text]) => {
		const schema = schemaOf(file);
		if (schema === undefined) return [];
		const up = '../'.repeat(file.split('/').length - 1);
		const wanted = `# yaml-language-server: $schema=${up}.svelte-kit/schemas/${schema}.json`;
		const { 0: line, index } = LINE.exec(text) ?? { 0: undefined, index: 0 };
		if (line === wanted) return [];
		const message =
			line === undefined
				? `without the line that names its schema, text editors do not complete this file: put back, as its first line, ${wanted}`
				: `text editors find no schema by this line, or another than that of this file: write ${wanted}`;
		return { file, ...position(text, index), message };
	});
