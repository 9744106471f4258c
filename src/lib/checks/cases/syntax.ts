import { chart, figures, site, sources, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';

/** Files that cannot be read as YAML. */
export const syntax: Broken[] = [
	{
		name: 'a tab before a field',
		file: figures,
		after: abandoned,
		find: '    unit',
		put: '\tunit',
		mark: '\tunit',
		says: 'a tab stands where spaces are needed: indent with two spaces a level'
	},
	{
		name: 'a tab in the site’s texts',
		file: site,
		after: 'article:\n',
		find: '  author',
		put: '\tauthor',
		mark: '\tauthor',
		says: 'a tab stands where spaces are needed'
	},
	{
		name: 'a tab before a name that stands further out too',
		file: chart('abandonment'),
		find: '    title: "Before',
		put: '\ttitle: "Before',
		mark: '\ttitle: "Before',
		says: 'a tab stands where spaces are needed'
	},
	{
		name: 'a tab in a chart',
		file: chart('funnel'),
		after: 'frames:\n',
		find: '    description',
		put: '\t\tdescription',
		mark: '\t\tdescription',
		says: 'a tab stands where spaces are needed'
	},
	{
		name: 'a field one space too far left',
		file: figures,
		after: abandoned,
		find: '    unit',
		put: '   unit',
		mark: '   unit',
		says: 'the indentation is off: what belongs together must begin at the same column'
	},
	{
		name: 'a field too far right',
		file: sources,
		after: 'idc-2026:\n',
		find: '  publisher',
		put: '     publisher',
		mark: '     publisher',
		says: 'this line begins too far in: begin it at the column of the line above'
	},
	{
		name: 'a colon in text without quotes',
		file: figures,
		after: abandoned,
		find: /counts: .*/,
		put: 'counts: Companies: those that gave up',
		mark: 'counts: Companies: those',
		says: 'put text that holds a colon followed by a space in double quotes'
	},
	{
		name: 'a colon without its space',
		file: figures,
		after: abandoned,
		find: 'unit: ',
		put: 'unit:',
		mark: 'unit:percent',
		says: 'a name must be followed by a colon and a space'
	},
	{
		name: 'a field without its colon',
		file: figures,
		after: abandoned,
		find: 'unit: ',
		put: 'unit ',
		mark: 'unit percent',
		says: 'a name must be followed by a colon and a space'
	},
	{
		name: 'a double quote left open in a chart',
		file: chart('security'),
		after: 'leaders:\n',
		find: /(?<=title: ".*)"/,
		put: '',
		mark: 'title: "',
		says: 'this double quote is not closed'
	},
	{
		name: 'a double quote left open among figures',
		file: figures,
		after: abandoned,
		find: 'counts: ',
		put: 'counts: "',
		mark: 'counts: "',
		says: 'this double quote is not closed: type " at the end of the text'
	},
	{
		name: 'a single quote left open',
		file: sources,
		after: 'nanda-2025:\n',
		find: /(?<=title: '.*)'/,
		put: '',
		mark: "title: '",
		says: 'this single quote is not closed'
	},
	{
		name: 'an apostrophe in single quotes',
		file: sources,
		after: 'nanda-2025:\n',
		find: /title: .*/,
		put: "title: 'The author's own words'",
		mark: 'title:',
		says: 'put the text in double quotes'
	},
	{
		name: 'words after a closing quote',
		file: chart('security'),
		after: 'leaders:\n',
		find: /(?<=title: ".*)"/,
		put: '" of them',
		mark: 'title: "',
		says: 'put the text in double quotes'
	},
	{
		name: 'a bracket left open',
		file: figures,
		after: '  poc-lost:\n',
		find: 'poc-in-production]',
		put: 'poc-in-production',
		mark: '[poc-launched',
		says: 'this bracket is not closed: type ] after the last name'
	},
	{
		name: 'a placeholder at the start of text without quotes',
		file: chart('security'),
		after: 'leaders:\n',
		find: /title: .*/,
		put: 'title: {security-leaders-53} of leaders',
		mark: 'title: {',
		says: 'put the text in double quotes'
	},
	{
		name: 'a placeholder alone without quotes',
		file: chart('security'),
		after: 'leaders:\n',
		find: /title: .*/,
		put: 'title: {security-leaders-53}',
		mark: 'title: {',
		says: '`title` must be text: put text that begins with {'
	},
	{
		name: 'text that begins with a star',
		file: figures,
		after: abandoned,
		find: 'counts: ',
		put: 'counts: *',
		mark: 'counts: *',
		says: 'text cannot begin with *, & or !: put it in double quotes'
	},
	{
		name: 'text that begins with an ampersand',
		file: sources,
		after: 'sp-2025:\n',
		find: /publisher: .*/,
		put: 'publisher: &Partners and others',
		mark: 'publisher: &',
		says: 'text cannot begin with *, & or !'
	},
	{
		name: 'text that begins with an exclamation mark',
		file: figures,
		after: abandoned,
		find: 'counts: ',
		put: 'counts: !most ',
		mark: 'counts: !most',
		says: 'text cannot begin with *, & or !'
	},
	{
		name: 'text that begins with an at sign',
		file: figures,
		after: abandoned,
		find: 'counts: ',
		put: 'counts: @',
		mark: 'counts: @',
		says: 'text cannot begin with this character: put it in double quotes'
	},
	{
		name: 'a backslash in double quotes',
		file: chart('security'),
		after: 'leaders:\n',
		find: 'title: "',
		put: 'title: "\\see ',
		mark: 'title: "',
		says: 'a backslash cannot stand in double quotes'
	},
	{
		name: 'a line of hyphens',
		file: sources,
		find: '\nidc-2026:',
		put: '---\nidc-2026:',
		mark: '---',
		says: 'the line --- cuts this file in two: remove it'
	},
	{
		name: 'a list on the line of its name',
		file: site,
		find: /about:\n +- /,
		put: 'about: - ',
		mark: 'about:',
		says: 'a list cannot begin here: begin it on the next line'
	},
	{
		name: 'a line of full stops',
		file: figures,
		find: '\n  poc-launched:\n',
		put: '\n...\n  poc-launched:\n',
		mark: '...\n',
		says: 'the line ... cuts this file in two: remove it'
	},
	{
		name: 'a line that tells the version of YAML',
		file: figures,
		find: /^/,
		put: '%YAML 1.1\n---\n',
		mark: '%YAML',
		says: 'a line cannot begin with %: take this line out'
	},
	{
		name: 'text that begins with a question mark',
		file: figures,
		after: '  abandoned-2025:\n',
		find: 'of: ',
		put: 'of: ? ',
		says: 'text cannot begin with ? and a space: put it in double quotes'
	}
];
