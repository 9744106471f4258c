import { article, chart, figures, site, sources } from './edit.ts';

/** Files on disk that cannot be read, or hold nothing; `bytes` is what a file holds instead, nothing when it is gone. */
export interface Unreadable {
	name: string;
	files: Readonly<Record<string, Buffer | undefined>>;
	/** The problems, each as its file and line and a part of what it says; no others may be told. */
	problems: readonly (readonly [place: string, says: string])[];
}

const utf8 = (text: string) => Buffer.from(text);
const empty = 'this file holds nothing but comments, if anything: put its text back';

/** Copies as editors, file managers and Git call them, and what each is a copy of. */
const copies = [
	['figures.yaml.orig', 'figures.yaml'],
	['site.yaml.txt', 'site.yaml'],
	['sources.yml', 'sources.yaml'],
	['de/site (1).yaml', 'de/site.yaml'],
	['charts/funnel.yaml.rej', 'charts/funnel.yaml'],
	['charts/security (copy).yaml', 'charts/security.yaml'],
	['charts/security - Copy (2).yaml', 'charts/security.yaml'],
	['charts/security-copy.yaml', 'charts/security.yaml'],
	['charts/security 2.yaml', 'charts/security.yaml'],
	['charts/Security.yaml', 'charts/security.yaml'],
	['charts/Copy of security.yaml', 'charts/security.yaml'],
	['charts/security_BASE_1234.yaml', 'charts/security.yaml'],
	['article/4-returns.svx.bak', 'article/4-returns.svx'],
	['article/4-returns.md', 'article/4-returns.svx'],
	['article/4-returns-old.svx', 'article/4-returns.svx'],
	['article/4-returns – Kopie.svx', 'article/4-returns.svx']
] as const;

export const unreadable: Unreadable[] = [
	{
		name: 'a file of ten megabytes',
		files: { [figures]: Buffer.alloc(10_000_000, 'figures: {}\n') },
		problems: [[`${figures}:1:1`, 'is over 1 MB: something was pasted here that is not text']]
	},
	{
		name: 'a section of ten megabytes',
		files: { [article('4-returns')]: Buffer.alloc(10_000_000, '<Figure ') },
		problems: [[`${article('4-returns')}:1:1`, 'is over 1 MB']]
	},
	{
		name: 'a file in UTF-16',
		files: { [sources]: Buffer.from('\ufeffidc-2025:\n  title: CIO Playbook\n', 'utf16le') },
		problems: [[`${sources}:1:1`, 'is saved as UTF-16: save it as UTF-8']]
	},
	{
		name: 'a file in UTF-16 without its mark',
		files: { [article('10-close')]: Buffer.from('---\ntitle: Mind the gap\n', 'utf16le') },
		problems: [[`${article('10-close')}:1:1`, 'is saved as UTF-16: save it as UTF-8']]
	},
	{
		name: 'a file in Latin-1',
		files: { [site]: Buffer.from('title: Pilots\nstandfirst: A résumé\n', 'latin1') },
		problems: [[`${site}:2:16`, 'is not saved as UTF-8: save it again with that encoding']]
	},
	{
		name: 'a chart in Windows-1252',
		files: {
			[chart('funnel')]: Buffer.concat([
				utf8('title: The author'),
				Buffer.from([0x92]),
				utf8('s\n')
			])
		},
		problems: [[`${chart('funnel')}:1:18`, 'is not saved as UTF-8']]
	},
	{
		name: 'a picture under the name of a text',
		files: { [site]: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) },
		problems: [[`${site}:1:1`, 'is not saved as UTF-8']]
	},
	{
		name: 'a language in the folder of a country',
		files: { 'content/de-CH/site.yaml': utf8('title: Grüezi\n') },
		problems: [
			[
				'content/de-CH/site.yaml:1:1',
				'the folder of a language has the code of that alone: rename it to de/, or move it out of content/'
			]
		]
	},
	{
		name: 'no file of figures',
		files: { [figures]: undefined },
		problems: [[`${figures}:1:1`, 'is missing: put the file back']]
	},
	{
		name: 'no file of sources and none for the site',
		files: { [sources]: undefined, [site]: undefined },
		problems: [
			[`${sources}:1:1`, 'is missing: put the file back'],
			[`${site}:1:1`, 'is missing: put the file back']
		]
	},
	{
		name: 'no file for a chart',
		files: { [chart('security')]: undefined },
		problems: [
			[
				`${chart('security')}:1:1`,
				'this file is missing: the words of the chart “security” go here'
			]
		]
	},
	{
		name: 'files missing, huge and in other encodings at once',
		files: {
			[figures]: undefined,
			[sources]: Buffer.alloc(10_000_000, 32),
			[chart('funnel')]: Buffer.from('title: é', 'latin1'),
			[article('1-opening')]: Buffer.from('\ufeff---\n', 'utf16le')
		},
		problems: [
			[`${figures}:1:1`, 'is missing'],
			[`${sources}:1:1`, 'is over 1 MB'],
			[`${chart('funnel')}:1:8`, 'is not saved as UTF-8'],
			[`${article('1-opening')}:1:1`, 'is saved as UTF-16']
		]
	},
	{
		name: 'an empty file of figures',
		files: { [figures]: utf8('') },
		problems: [[`${figures}:1:1`, empty]]
	},
	{
		name: 'an empty file of sources',
		files: { [sources]: utf8('\n\n') },
		problems: [[`${sources}:1:1`, empty]]
	},
	{
		name: 'a file of only comments for the site',
		files: { [site]: utf8('# The headline\n\n# The credits\n') },
		problems: [[`${site}:1:1`, empty]]
	},
	{
		name: 'a chart of only comments',
		files: { [chart('funnel')]: utf8('# The funnel\n') },
		problems: [[`${chart('funnel')}:1:1`, empty]]
	},
	{
		name: 'an empty section',
		files: { [article('8-what-to-do')]: utf8('') },
		problems: [
			[`${article('8-what-to-do')}:1:1`, 'the lines at the top are missing: begin with ---']
		]
	},
	{
		name: 'files of names that the site does not read',
		files: {
			'content/article/11-more.md': utf8('# More'),
			'content/article/12-More.SVX': utf8(''),
			'content/article/13-more.docx': Buffer.from([0, 1, 2]),
			'content/charts/extra.yml': utf8('title: Extra'),
			'content/de/article/3-mehr.md': utf8('# Mehr'),
			'content/notes.txt': utf8('')
		},
		problems: [
			['content/article/11-more.md:1:1', 'rename it to content/article/11-more.svx'],
			['content/article/12-More.SVX:1:1', 'rename it to content/article/12-more.svx'],
			[
				'content/article/13-more.docx:1:1',
				'the site cannot read a file of this program: copy its words into a .svx file'
			],
			['content/de/article/3-mehr.md:1:1', 'rename it to content/de/article/3-mehr.svx'],
			['content/charts/extra.yml:1:1', 'rename it to content/charts/extra.yaml'],
			['content/notes.txt:1:1', 'move it out of content/, or rename it']
		]
	},
	{
		name: 'copies of files that are there',
		files: Object.fromEntries(copies.map(([copy]) => [`content/${copy}`, utf8('')])),
		problems: copies.map(([copy, of]) => [
			`content/${copy}:1:1`,
			`content/${of} is there too, and is what the site reads: remove this file`
		])
	},
	{
		name: 'a chart under the name of a copy',
		files: { [chart('security')]: undefined, [`${chart('security')}.bak`]: utf8('') },
		problems: [
			[`${chart('security')}:1:1`, 'this file is missing'],
			[`${chart('security')}.bak:1:1`, `rename it to ${chart('security')}`]
		]
	},
	{
		name: 'files that programs leave behind, which are nothing to the site',
		files: Object.fromEntries(
			[
				...['.DS_Store', 'article/.4-returns.svx.swp', 'article/._4-returns.svx', 'Thumbs.db'],
				...[
					'article/4-returns.svx~',
					'charts/#funnel.yaml#',
					'charts/.#funnel.yaml',
					'desktop.ini'
				],
				...['article/~$1-opening.svx', 'article/#1-opening.svx']
			].map((name) => [`content/${name}`, Buffer.from([0, 1, 2])])
		),
		problems: []
	},
	{
		name: 'a chart that the registry does not know',
		files: { [chart('spending')]: utf8('title: Spending\nframes: {}\n') },
		problems: [[`${chart('spending')}:1:1`, 'there is no chart “spending”']]
	}
];
