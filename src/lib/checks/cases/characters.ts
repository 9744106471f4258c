import { article, chart, type Broken } from './edit.ts';

const integration = article('6-integration');

/** A character that shows nothing, in the prose. */
const unseen = (character: string, code: string): Broken => ({
	name: `a character that shows nothing, ${code}`,
	file: integration,
	find: 'That leaves security.',
	put: `That${character} leaves security.`,
	says: `(${code}) stands here: delete it`
});

/** A character of a note typed as its code. */
const escaped = (escape: string): Broken => ({
	name: `the code ${escape} in a note`,
	file: 'content/sources.yaml',
	find: /paid_by: .*/,
	put: `paid_by: "Paid for${escape} by Lenovo, which sells computing."`,
	says: `${escape} is the code of a character: type the character itself, or a space`
});

/** A character as HTML writes it, in the prose. */
const entity = (typed: string, told = typed): Broken => ({
	name: `${typed} in the prose`,
	file: integration,
	find: 'That leaves security.',
	put: `That leaves${typed} security.`,
	says: `“${told}” is a character as HTML writes it: type the character itself, or a plain space`
});

/** A character that stands for plain ones, in the prose. */
const special = (character: string, plain: string): Broken => ({
	name: `${character} for ${plain}`,
	file: integration,
	find: 'That leaves security.',
	put: `That leaves ${character} security.`,
	says: `is a special form of “${plain}”, which search and speech may not know: type that`
});

/** Characters that nobody sees or that look like others. */
export const characters: Broken[] = [
	special('\ufb01', 'fi'),
	special('\u{1d430}', 'w'),
	special('\u037e', ';'),
	{
		name: 'a zero-width space in the prose',
		file: integration,
		find: 'That leaves security.',
		put: 'Secur\u200bity, then.',
		mark: 'Secur\u200bity',
		says: 'a zero-width space (U+200B) stands here: delete it and type the text again'
	},
	{
		name: 'a soft hyphen in a figure’s text',
		file: 'content/figures.yaml',
		after: '  abandoned-2025:\n',
		find: 'counts: ',
		put: 'counts: Com\u00adpanies and ',
		mark: 'Com\u00adpanies',
		says: 'a soft hyphen (U+00AD) stands here'
	},
	{
		name: 'a byte order mark in the middle',
		file: 'content/site.yaml',
		after: 'standfirst: >-\n',
		find: 'Why',
		put: '\ufeffWhy',
		mark: '\ufeff',
		says: 'a byte order mark (U+FEFF) stands here'
	},
	{
		name: 'a mark that turns text around',
		file: 'content/sources.yaml',
		after: 'sp-2025:\n',
		find: 'short: ',
		put: 'short: \u202e',
		mark: '\u202e',
		says: 'an invisible character (U+202E) stands here'
	},
	{
		name: 'a Cyrillic letter in a chart',
		file: chart('security'),
		after: 'frames:\n',
		find: 'leaders put',
		put: 'le\u0430ders put',
		mark: 'le\u0430ders',
		says: '“\u0430” (U+0430) is a letter of another alphabet that looks like a Latin one: type it again'
	},
	{
		name: 'a Greek letter in a figure’s name in the prose',
		file: integration,
		find: 'id="stack-upgrades-86"',
		put: 'id="stack-upgr\u03b1des-86"',
		mark: 'stack-upgr\u03b1des-86',
		says: '“\u03b1” (U+03B1) is a letter of another alphabet',
		also: 1
	},
	{
		name: 'a dot of a list from Word',
		file: integration,
		find: 'That leaves security.',
		put: '\uf0b7 That leaves security.',
		mark: '\uf0b7',
		says: 'a character of a private font (U+F0B7) stands here, which readers see as an empty box'
	},
	{
		name: 'a full-width digit',
		file: 'content/figures.yaml',
		after: '  abandoned-2025:\n',
		find: /page: .*|note: >-\n/,
		put: 'note: >-\n      Once \uff14 in ten.\n',
		mark: '\uff14',
		says: '“\uff14” (U+FF14) is a full-width character: type the plain one',
		also: 2
	},
	{
		name: 'a character that was lost',
		file: integration,
		find: 'That leaves security.',
		put: 'Security\ufffds turn, then.',
		mark: '\ufffd',
		says: 'is what is left of a character that was lost when this was saved or pasted: type it again'
	},
	{
		name: 'an apostrophe that was read in the wrong encoding',
		file: integration,
		find: 'That leaves security.',
		put: 'Securityâ€™s turn, then.',
		mark: 'Securityâ€™s',
		says: '“â€™” is what is left of a character'
	},
	unseen('\ufe0f', 'U+FE0F'),
	unseen('\u034f', 'U+034F'),
	unseen('\u115f', 'U+115F'),
	unseen('\u2800', 'U+2800'),
	...['\\u00ad', '\\u2003', '\\t', '\\x41', '\\_'].map(escaped),
	{
		name: 'a letter and its mark as two characters',
		file: 'content/de/article/2-giving-up.svx',
		find: 'früheren',
		put: 'fru\u0308heren',
		says: '“u\u0308” is typed as a letter and a mark over it: type it as one character'
	},
	{
		name: 'a letter as its code in a label',
		file: chart('use-and-scale'),
		find: '{fully-scaled-7} have',
		put: '{fully-scaled-7} h\\u0430ve',
		mark: '{fully-scaled-7}',
		says: '\\u0430 is the code of a character'
	},
	{
		name: 'a letter as its code in the title of a section',
		file: integration,
		find: /title: (.*)/,
		put: 'title: "Did you m\\u00adean it"',
		says: '\\u00ad is the code of a character'
	},
	...['&nbsp;', '&shy;', '&rsquo;', '&amp;', '&#52;&#50;', '&#x34;', '&lt', '&copy'].map((typed) =>
		entity(typed)
	),
	entity('&amp;amp;', '&amp;'),
	{ ...entity('&lt;b&gt;', '&lt;'), also: 1 },
	{
		name: 'an apostrophe as HTML writes it in a label',
		file: chart('use-and-scale'),
		find: '{fully-scaled-7} have',
		put: '{fully-scaled-7} haven&rsquo;t',
		says: '“&rsquo;” is a character as HTML writes it'
	},
	{
		name: 'an ampersand as HTML writes it in a title',
		file: integration,
		find: /title: (.*)/,
		put: 'title: Connecting systems &amp; tools',
		says: '“&amp;” is a character as HTML writes it'
	}
];
