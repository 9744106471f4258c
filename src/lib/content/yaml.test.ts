import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { onOneLine } from './text-schema.ts';
import { readYaml } from './yaml.ts';

const schema = z.strictObject({ before: z.string(), text: z.string().overwrite(onOneLine) });

/** Characters that YAML quotes, folds or escapes, and some that it leaves alone. */
const typed = fc
	.array(
		fc.constantFrom(
			...['a', 'b', 'é', '–', '🂡', ' ', ' ', ': ', ' #', '"', "'", '’', '\\', '{x}', '\n', '\n\n'],
			...[
				'\t',
				'- ',
				'%',
				'&',
				'*',
				'!',
				'|',
				'>',
				'@',
				'\u0001',
				'\u0007',
				'\u2028',
				'\\n',
				'word '
			]
		),
		{ minLength: 1, maxLength: 30 }
	)
	.map((parts) => parts.join('').trim())
	.filter((text) => text !== '');

/** How a text is typed: in which style, and how wide its lines may be before they are folded. */
const style = fc.record({
	defaultStringType: fc.constantFrom(
		'PLAIN' as const,
		'QUOTE_DOUBLE' as const,
		'QUOTE_SINGLE' as const,
		'BLOCK_FOLDED' as const,
		'BLOCK_LITERAL' as const
	),
	lineWidth: fc.constantFrom(0, 20, 40),
	/** Whether letters beyond ASCII are escaped, where they can be. */
	escaped: fc.boolean()
});

const ESCAPE = /^\\(?:x..|u.{4}|U.{8}|[^])/u;

/** The character that is typed at the beginning of some text: itself, or as an escape in double quotes. */
function firstTyped(text: string, quote: string): string {
	const escape = quote === '"' ? ESCAPE.exec(text)?.[0] : undefined;
	if (escape !== undefined) return String(parse(`"${escape}"`));
	return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

test('a problem within a text points at the character it is about, however the text is typed', () => {
	fc.assert(
		fc.property(typed, style, (text, { defaultStringType, lineWidth, escaped }) => {
			const plain = stringify(
				{ before: 'x', text },
				{ defaultStringType, defaultKeyType: 'PLAIN', lineWidth, minContentWidth: 0 }
			);
			const quote = plain.charAt(plain.indexOf('text: ') + 'text: '.length);
			const source =
				escaped && quote === '"'
					? plain.replaceAll('é', '\\u00e9').replaceAll('🂡', '\\U0001f0a1')
					: plain;
			// Where the library folds a line within a character, no file can hold what it writes.
			fc.pre(source.isWellFormed());
			const file = readYaml('a.yaml', source, schema);
			const read = onOneLine(text);
			expect(file.data?.text).toBe(read);
			const lines = source.split('\n');
			for (const { 0: character, index } of read.matchAll(/\S/gu)) {
				const { line, column } = file.at(['text'], '', index);
				const rest = lines[line - 1]?.slice(column - 1) ?? '';
				expect(firstTyped(rest, quote), `at ${line}:${column}`).toBe(character);
			}
		}),
		{ numRuns: 1000 }
	);
});
