import type { Dataset } from '../dataset.ts';
import { saidPlain } from '../query.ts';

/** A value of the content with the numbers filled in, in every text that it holds. */
export function filled<T>(data: Dataset, value: T): T;
export function filled(data: Dataset, value: unknown): unknown {
	if (typeof value === 'string') return saidPlain(data, value);
	if (Array.isArray(value)) return value.map((item: unknown) => filled(data, item));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]: [string, unknown]) => [key, filled(data, inner)])
	);
}
