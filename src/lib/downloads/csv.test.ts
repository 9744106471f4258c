import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseCsv } from '../../../tests/support/rfc4180.ts';
import { toCsv } from './csv.ts';

const cell = z.string().meta({ title: 'Cell', description: 'A cell.' });
const schema = z.strictObject({ a: cell, b: cell });
const anyCell = fc.oneof(
	fc.string({
		unit: fc.constantFrom('"', ',', '\r', '\n', '\r\n', ';', ' ', 'a', 'é', '“', '🂡')
	}),
	fc.string({ unit: 'binary' })
);

test('a table comes back whole through a reader of RFC 4180', () => {
	fc.assert(
		fc.property(fc.array(fc.record({ a: anyCell, b: anyCell }), { maxLength: 8 }), (rows) => {
			const [headings, ...cells] = parseCsv(toCsv(schema, rows));
			expect(headings).toEqual(['Cell', 'Cell']);
			expect(cells).toEqual(rows.map(({ a, b }) => [a, b]));
		}),
		{ numRuns: 2000 }
	);
});

test('a table leaves plain cells alone, ends every row and begins with the mark of UTF-8', () => {
	expect(
		toCsv(schema, [
			{ a: 'a', b: '1.5' },
			{ a: 'b “c”; d', b: 'e "f"' },
			{ a: '', b: 'g,\nh' }
		])
	).toBe('\ufeffCell,Cell\r\na,1.5\r\nb “c”; d,"e ""f"""\r\n,"g,\nh"\r\n');
	expect(toCsv(schema, [])).toBe('\ufeffCell,Cell\r\n');
});
