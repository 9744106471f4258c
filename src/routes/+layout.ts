// Every page is drawn whole at build time, and no framework runs in the reader's browser.
export const prerender = true;
export const csr = false;
export const trailingSlash = 'always';
