import { defined } from './defined.ts';
import { derive, DeriveError } from './derive.ts';
import type { Fault } from './faults.ts';
import type { Figure } from './dataset.ts';
import {
	OPERATIONS,
	type Certainty,
	type DerivedRecord,
	type FiguresFile,
	type Operation
} from './schema.ts';
import type { YamlFile } from './yaml-file.ts';

const CERTAIN: readonly Certainty[] = ['not found', 'secondary', 'confirmed'];

/** The one operation of a derived record, and what it works on. */
export function operation(from: DerivedRecord['from']): { operation: Operation; ids: string[] } {
	for (const name of OPERATIONS) {
		const ids = from[name];
		if (ids) return { operation: name, ids };
	}
	throw new Error('The schema lets no record pass without an operation.');
}

/** What the parts of a derived figure say, each once. */
const distinct = (values: readonly (string | undefined)[]) => [
	...new Set(values.filter((value) => value !== undefined))
];

/** Works out every derived figure, each after those it rests on; one fault where one cannot be. */
export function deriveAll(
	file: FiguresFile,
	figures: Record<string, Figure>,
	yaml: YamlFile<FiguresFile>
): Fault[] {
	const faults: Fault[] = [];
	const open = new Set<string>();
	const tried = new Set<string>();
	const resolve = (id: string): Figure | undefined => {
		const record = file.derived[id];
		if (!figures[id] && record && !tried.has(id)) {
			tried.add(id);
			open.add(id);
			workOut(id, record);
			open.delete(id);
		}
		return figures[id];
	};
	const workOut = (id: string, record: DerivedRecord) => {
		const { operation: op, ids } = operation(record.from);
		const fault = (message: string) => {
			faults.push(yaml.at(['derived', id, 'from', op], message));
		};
		const circle = ids.find((part) => open.has(part));
		if (circle !== undefined) {
			fault(
				`\`${id}\` goes round in a circle: it rests on ${circle === id ? 'itself' : `\`${circle}\`, which rests on it`}; name another figure`
			);
			return;
		}
		const parts = ids.map(resolve).filter((part) => part !== undefined);
		// A part that is missing is a fault already: of its name, or of what it rests on.
		if (parts.length < ids.length) return;
		const empty = parts.find((part) => !part.quantity);
		if (empty) {
			fault(`\`${empty.id}\` has no value to work with: name a figure that has one`);
			return;
		}
		try {
			const dates = distinct(parts.map(({ when }) => when));
			const quantities = parts.flatMap(({ quantity }) => quantity ?? []);
			figures[id] = defined({
				id,
				quantity: derive(op, quantities, record.unit, record.round),
				counts: record.counts,
				of: distinct(parts.map(({ of }) => of)).join('; ') || undefined,
				when: dates.length === 1 ? dates[0] : undefined,
				voice: parts.some(({ voice }) => voice === 'source')
					? ('source' as const)
					: ('article' as const),
				sources: distinct(parts.flatMap(({ sources }) => sources)),
				certainty:
					CERTAIN.find((c) => parts.some(({ certainty }) => certainty === c)) ?? 'not found',
				note: record.note,
				revisions: record.revisions ?? [],
				from: { operation: op, ids }
			});
		} catch (error) {
			if (!(error instanceof DeriveError)) throw error;
			fault(`\`${id}\` ${error.message}`);
		}
	};
	for (const id of Object.keys(file.derived)) resolve(id);
	return faults;
}
