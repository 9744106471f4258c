import leven from 'leven';

/** A place that an address may have meant. */
export interface Place {
	href: string;
	/** The last name in its address: “funnel-production”. */
	name: string;
}

/** The last name in an address: its anchor, or the last part of its path without its ending. */
export function lastName(address: string): string {
	const { pathname, hash } = new URL(address, 'http://a.test/');
	const path = pathname.split('/').filter((part) => part !== '');
	const name = hash.slice(1) || path.at(-1) || '';
	return name.toLowerCase().replace(/\.\w+$/, '');
}

/** How far a name is from the one asked for, from 0 (the same) to 1: one that continues it is near. */
function distance(asked: string, name: string): number {
	if (asked === name) return 0;
	const part = Math.min(asked.length, name.length);
	if (part >= 3 && (name.startsWith(asked) || asked.startsWith(name))) return 0.1;
	if (part >= 4 && (name.includes(asked) || asked.includes(name))) return 0.2;
	return leven(asked, name) / Math.max(asked.length, name.length);
}

/** The places whose names look most like the last name in an address, the nearest first; none if none does. */
export function nearest<T extends Place>(address: string, places: readonly T[], most = 3): T[] {
	const asked = lastName(address);
	if (asked === '') return [];
	return places
		.map((place) => ({ place, far: distance(asked, place.name) }))
		.filter(({ far }) => far <= 0.5)
		.sort((a, b) => a.far - b.far)
		.slice(0, most)
		.map(({ place }) => place);
}
