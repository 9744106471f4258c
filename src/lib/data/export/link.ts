/** The address of a neighbour, as a file gives it. */
export type Link = (relative: string) => string;

/**
 * How the file at an address names its neighbours: in full where the site’s public address is
 * known (SITE_URL), and otherwise relative to itself, which holds wherever the files are put.
 */
export function linksFrom(file: URL, site = process.env.SITE_URL): Link {
	return (relative) => (site ? new URL(relative, file).href : relative);
}
