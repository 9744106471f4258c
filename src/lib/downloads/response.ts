/** A value as the text of a JSON file (RFC 8259): indented with tabs, with a newline at its end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** A JSON file to serve. */
export const jsonResponse = (value: unknown, type = 'application/json'): Response =>
	new Response(toJson(value), { headers: { 'content-type': type } });

/** A CSV file to serve, as the media type of RFC 4180. */
export const csvResponse = (text: string): Response =>
	new Response(text, {
		headers: { 'content-type': 'text/csv; charset=utf-8; header=present' }
	});

/** A PNG file to serve. */
export const pngResponse = (bytes: Buffer): Response =>
	new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });

/** An SVG file to serve. */
export const svgResponse = (text: string): Response =>
	new Response(text, { headers: { 'content-type': 'image/svg+xml' } });
