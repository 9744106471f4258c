/*
 * Tells one address of the publisher’s that a page was read: its path and the host that led to it. No
 * cookie, no identifier, nothing kept in the browser; and nothing at all for a reader whose browser
 * says that they do not want to be counted. It is in a page only where COUNTER_URL was set at build.
 */

interface Asked {
	doNotTrack?: string | null;
	globalPrivacyControl?: boolean;
}

/** Whether a browser asks not to be counted. */
export const asksNot = ({ doNotTrack, globalPrivacyControl }: Asked): boolean =>
	doNotTrack === '1' || doNotTrack === 'yes' || globalPrivacyControl === true;

/** What is told of a visit. */
export function visit(pathname: string, host: string, referrer: string) {
	const from = URL.canParse(referrer) ? new URL(referrer).host : '';
	return { page: pathname, from: from === host ? '' : from };
}
