/** The address of a neighbour, as a file gives it. */
export type Link = (relative: string) => string;

/** How the file at an address names its neighbours: in full where SITE_URL is known, and otherwise relative to itself. */
export const linksFrom =
	(file: URL, site = process.env.SITE_URL): Link =>
	(relative) =>
		site ? new URL(relative, file).href : relative;
