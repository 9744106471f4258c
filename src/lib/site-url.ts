const { SITE_URL, BASE_PATH = '' } = process.env;

/** The public address of the site, without a slash at its end; undefined where `SITE_URL` does not give it. */
export const siteUrl: string | undefined = SITE_URL
	? new URL(SITE_URL).origin + BASE_PATH
	: undefined;
