/*
 * What a reader has chosen on an earlier visit. Where a browser keeps nothing for the page, or refuses
 * to say, the page is as it is for anyone, and a choice holds until it is left.
 */

/** What was kept under a name; null for nothing. */
export function recall(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		// Storage is switched off or out of reach, as in a sandboxed frame.
		return null;
	}
}

/** Keeps a value under a name, or keeps none any more. */
export function remember(name: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(name);
		else localStorage.setItem(name, value);
	} catch {
		// Nothing is kept: the choice holds for this visit.
	}
}
