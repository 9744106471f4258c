/*
 * The control: the reader's page with the same pictures and no script that runs. What the script
 * would set at the start stands in the HTML, so that both pages are laid out alike; from then on
 * the control stays as it is.
 */

const SCRIPT = /<script\b(?![^>]*\btype="application\/)[^>]*>[\s\S]*?<\/script>/g;
const SCRIPT_LINK = /<link\b[^>]*\b(?:rel="modulepreload"|as="script")[^>]*>/g;
const SCROLLY = /(?=<[a-z]+\b[^>]*\bclass="(?:[^"]* )?scrolly[ "])/;
const FIRST_FRAME = /(<[a-z]+\b[^>]*\bclass="(?:[^"]* )?frame)(?=[ "])/;

export function makeControl(html: string): string {
	const still = html
		.replace(SCRIPT, '')
		.replace(SCRIPT_LINK, '')
		.replace('<html', '<html data-scrolly');
	const [head = '', ...scrollies] = still.split(SCROLLY);
	if (scrollies.length === 0) throw new Error('The page holds no element of class "scrolly".');
	return head + scrollies.map((part) => part.replace(FIRST_FRAME, '$1 active')).join('');
}
