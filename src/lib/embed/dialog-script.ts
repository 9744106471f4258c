import code from '../client/embed-dialog.ts?script';
import styles from './dialog.css?inline';

/** The script of the dialog that gives the code for a chart, with its styles: fetched when a reader asks for it. */
export const dialogScript = (): Response =>
	new Response(`(function(){const STYLES=${JSON.stringify(styles)};${code}})();\n`, {
		headers: { 'content-type': 'text/javascript' }
	});
