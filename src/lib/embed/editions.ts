/*
 * Charts as they were in editions: whole pages, kept as files, which no later change of code or content
 * touches. `npm run edition` writes them.
 */

const files = import.meta.glob<string>('/content/editions/*/*.html', {
	query: '?raw',
	import: 'default'
});

/** A chart in an edition. */
export interface Edition {
	/** The edition’s name. */
	name: string;
	/** The chart’s name at that time. */
	chart: string;
}

const pathOf = ({ name, chart }: Edition) => `/content/editions/${name}/${chart}.html`;

/** Every chart of every edition. */
export const editions: readonly Edition[] = Object.keys(files).map((path) => {
	const [, name, chart] = /([^/]+)\/([^/]+)\.html$/.exec(path) ?? [];
	if (name === undefined || chart === undefined) throw new Error(`${path} is no edition.`);
	return { name, chart };
});

/** The page of a chart in an edition; undefined where there is none. */
export const getEdition = async (chart: string, name: string): Promise<string | undefined> =>
	files[pathOf({ name, chart })]?.();
