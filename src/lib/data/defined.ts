type Defined<T> = {
	[K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** A copy without the keys whose value is undefined, as exact optional properties ask for. */
export const defined = <const T extends object>(value: T) =>
	Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Defined<T>;
