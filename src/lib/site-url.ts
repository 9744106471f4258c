const { SITE_URL, BASE_PATH = '', REPORT_URL } = process.env;

/** The public address of the site, without a slash at its end; undefined where `SITE_URL` does not give it. */
export const siteUrl: string | undefined = SITE_URL
	? new URL(SITE_URL).origin + BASE_PATH
	: undefined;

/** Where a reader says that a figure is wrong, with its name filled in; undefined where `REPORT_URL` does not say. */
export function reportUrl(figure: string): string | undefined {
	if (!REPORT_URL) return undefined;
	const address = new URL(REPORT_URL);
	address.searchParams.set('figure', figure);
	return address.href;
}
