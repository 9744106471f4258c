import type { PageLoad } from './$types';

// No `entries` here: exporting a function would make SvelteKit build a client. Chart pages link to these.
export const load: PageLoad = ({ params }) => ({ id: params.chart });
