/** A value as the text of a JSON file (RFC 8259): indented with tabs, with a newline at its end. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;
