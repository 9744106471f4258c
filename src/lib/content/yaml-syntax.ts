import { isAlias, visit, type Document } from 'yaml';

/** What the YAML parser says, in words for someone who edits text for a living. */
const PLAIN: Record<string, string> = {
	DUPLICATE_KEY: 'this name stands twice in the same place: remove or rename one of the two',
	TAB_AS_INDENT: 'a tab stands where spaces are needed: indent with two spaces a level',
	BAD_INDENT: 'the indentation is off: what belongs together must begin at the same column',
	MULTILINE_IMPLICIT_KEY:
		'this line cannot be read: a name must be followed by a colon and a space; put text that holds a colon in double quotes',
	BLOCK_AS_IMPLICIT_KEY:
		'this line cannot be read: put text that holds a colon followed by a space in double quotes',
	MISSING_CHAR: 'a character is missing here, most likely a colon or a closing quote',
	UNEXPECTED_TOKEN: 'this cannot be read here: put the text in double quotes',
	BAD_SCALAR_START: 'text cannot begin with this character: put it in double quotes',
	BAD_DQ_ESCAPE: 'a backslash cannot stand in double quotes: write it twice, or use single quotes',
	BLOCK_IN_FLOW: 'a list in [ ] holds names with commas between them, and nothing else'
};
const UNREADABLE = 'this cannot be read: put the text in double quotes, and check the indentation';
const TOO_FAR = 'this line begins too far in: begin it at the column of the line above';
const HYPHEN = 'this entry of a list lacks its hyphen: write - before it, as before the others';
const SPACE = 'the hyphen of an entry needs a space after it';
const DIRECTIVE = 'a line cannot begin with %: take this line out';
const MARKED = 'text cannot begin with *, & or !: put it in double quotes';
/** Errors told wherever they stand. Of the others only those up to the first that is not a duplicate key: the rest mostly follow from it. */
const ALONE = ['TAB_AS_INDENT', 'MARKED'];
const OPENERS: Record<string, string> = {
	'"': 'this double quote is not closed: type " at the end of the text',
	"'": "this single quote is not closed: type ' at the end of the text, or put it all in double quotes",
	'[': 'this bracket is not closed: type ] after the last name',
	'{': 'text cannot begin with {: put it in double quotes'
};

/** The last line above an offset that is not empty: where its text begins, and how far in. */
function lineAbove(source: string, offset: number) {
	const above = source.slice(0, offset).trimEnd();
	const start = above.lastIndexOf('\n') + 1;
	const indent = above.slice(start).search(/\S/);
	return { text: start + indent, indent };
}

/** What the parser notices late, or takes for something else: where it begins, and what to do. */
function meantBy(code: string, source: string, offset: number) {
	const rest = source.slice(offset);
	if (code === 'MULTIPLE_DOCS') {
		const [cut] = [...source.slice(0, offset + 3).matchAll(/^(?:---|\.\.\.)/gm)].slice(-1);
		if (cut)
			return { offset: cut.index, message: `the line ${cut[0]} cuts this file in two: remove it` };
	}
	if (code === 'UNEXPECTED_TOKEN' && rest.startsWith('- '))
		return { offset, message: 'a list cannot begin here: begin it on the next line' };
	if (code === 'BLOCK_AS_IMPLICIT_KEY' && rest.startsWith('? '))
		return { offset, message: 'text cannot begin with ? and a space: put it in double quotes' };
	const above = lineAbove(source, offset);
	if (code === 'BLOCK_AS_IMPLICIT_KEY' && /^ *- /.test(rest))
		return { offset: above.text, message: source[above.text] === '-' ? SPACE : HYPHEN };
	const indent = rest.search(/\S/);
	if (code === 'BAD_INDENT' && source.startsWith('- ', above.text) && above.indent === indent)
		return { offset: offset + indent, message: HYPHEN };
	return undefined;
}

/** What keeps a document from being read, in reading order: the parser’s code for it, where it stands, and what to do. */
export function syntaxErrors(document: Document, source: string) {
	type Found = { code: string; offset: number; message: string };
	const found = document.errors.map(({ code, message, pos: [offset] }): Found => {
		const opened = /^Missing closing|must be sufficiently indented/.test(message)
			? openedBefore(document, source, offset)
			: undefined;
		if (opened !== undefined)
			return { code, offset: opened, message: OPENERS[source.charAt(opened)] ?? UNREADABLE };
		const meant = meantBy(code, source, offset);
		if (meant) return { code, ...meant };
		const rest = source.slice(offset);
		// A whole value is taken together with the next line when that begins too far in.
		const next = /^[^\n]*\n */.exec(rest)?.[0];
		if (next && code.endsWith('IMPLICIT_KEY') && source[offset - 2] === ':' && !/:\s/.test(next))
			return { code, offset: offset + next.length, message: TOO_FAR };
		const breaks = code === 'TAB_AS_INDENT' ? rest.search(/[^\n]|$/) : 0;
		return { code, offset: offset + breaks, message: PLAIN[code] ?? UNREADABLE };
	});
	const directive = /(?<![^\n])%/.exec(source);
	if (directive) found.push({ code: 'DIRECTIVE', offset: directive.index, message: DIRECTIVE });
	visit(document, {
		Node: (_, node) => {
			if (!isAlias(node) && !node.anchor && !node.tag?.startsWith('!')) return;
			if (node.range) found.push({ code: 'MARKED', offset: node.range[0], message: MARKED });
		}
	});
	// Behind a tab, names are read as if they stood further out, where others are.
	const isTabbed = found.some(({ code }) => code === 'TAB_AS_INDENT');
	const sorted = found
		.filter(({ code }) => !isTabbed || code !== 'DUPLICATE_KEY')
		.sort((a, b) => a.offset - b.offset);
	const first = sorted.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
	return sorted.filter(({ code }, i) => first < 0 || i <= first || ALONE.includes(code));
}

/** Where the last quote or bracket that stands open at an offset was typed. */
function openedBefore(document: Document, source: string, offset: number): number | undefined {
	let opened: number | undefined;
	visit(document, {
		Node: (_, { range }) => {
			if (range && range[0] < offset && range[2] >= offset && source.charAt(range[0]) in OPENERS)
				opened = range[0];
		}
	});
	return opened;
}
