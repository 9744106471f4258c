import type { Check } from './check.ts';

/** Sections of one id, which is their address. */
export const sections: Check = ({ sections }) =>
	sections.flatMap(({ id, front }, i) => {
		const before = sections.slice(0, i).find((other) => other.id === id);
		if (id === undefined || !before) return [];
		const message = `two sections have the id “${id}”: the other is ${before.file}; rename one`;
		return front.at(['id'], message);
	});
