const { SITE_URL, BASE_PATH = '' } = process.env;

/** The public address of the site, without a slash at its end; undefined where `SITE_URL` does not tell it. */
export const address: string | undefined = SITE_URL
	? new URL(SITE_URL).origin + BASE_PATH
	: undefined;
