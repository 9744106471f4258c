import { article, chart, type Broken } from './content.ts';

const integration = article('4-integration');
const leaders = '<Step frame="leaders">';

/** Prose whose components, steps, sections and characters are not right. */
export const prose: Broken[] = [
	{
		name: 'a Figure that is not closed',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: '<Figure id="stack-upgrades-86">',
		mark: '<Figure id="stack-upgrades-86">',
		says: '<Figure> is not closed: end it with />, or write </Figure> after its words'
	},
	{
		name: 'a Step that is not closed',
		file: integration,
		after: leaders,
		find: '</Step>',
		put: '',
		mark: leaders,
		says: '<Step> is not closed: write </Step> after its words',
		markAfter: '---\n'
	},
	{
		name: 'a Scrolly that is not closed',
		file: integration,
		after: '<Scrolly chart="security">',
		find: '</Scrolly>',
		put: '',
		mark: '<Scrolly chart="security">',
		markAfter: '---\n',
		says: '<Scrolly> is not closed: write </Scrolly> after its words'
	},
	{
		name: 'a closing tag too many',
		file: integration,
		after: leaders,
		find: '</Step>',
		put: '</Step>\n\n</Step>',
		mark: '</Step>',
		markAfter: 'among the obstacles.\n\n</Step>',
		says: '</Step> closes nothing: remove it, or open <Step> before it'
	},
	{
		name: 'a closing tag in small letters',
		file: integration,
		after: leaders,
		find: '</Step>',
		put: '</step>',
		mark: leaders,
		markAfter: '---\n',
		says: '<Step> is not closed'
	},
	{
		name: 'a component that does not exist',
		file: integration,
		find: 'Security, then.',
		put: 'Security, then.\n\n<Chart id="security" />',
		mark: '<Chart',
		says: '<Chart> is not known here: use one of Figure, Scrolly, Step'
	},
	{
		name: 'a misspelt component',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: '<Figur id="stack-upgrades-86" />',
		mark: '<Figur id',
		says: '<Figur> is not known here: did you mean `Figure`?'
	},
	{
		name: 'a component in small letters',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: '<figure id="stack-upgrades-86" />',
		mark: '<figure id',
		says: '<figure> is not known here: did you mean `Figure`?'
	},
	{
		name: 'a tag of HTML',
		file: integration,
		find: 'Security, then.',
		put: '<b>Security</b>, then.',
		mark: '<b>',
		says: '<b> is not known here'
	},
	{
		name: 'a script',
		file: integration,
		find: 'Security, then.',
		put: '<script>alert("hello")</script>',
		mark: '<script>',
		says: '<script> is not known here'
	},
	{
		name: 'a Figure without a name',
		file: integration,
		find: 'Security, then.',
		put: 'Security, then: <Figure />.',
		mark: '<Figure />',
		says: '<Figure> needs id="…"'
	},
	{
		name: 'an attribute that does not exist',
		file: integration,
		find: '<Figure id="data-sources-eight" as="words" />',
		put: '<Figure id="data-sources-eight" style="words" />',
		mark: 'style="words"',
		says: '<Figure> has no `style`: use one of id, as, voice, cap, noun'
	},
	{
		name: 'an attribute typed twice',
		file: integration,
		find: '<Figure id="data-sources-eight" as="words" />',
		put: '<Figure id="data-sources-eight" as="words" as="digits" />',
		mark: 'as="digits"',
		says: 'that no attribute stands twice'
	},
	{
		name: 'a way of saying that does not exist',
		file: integration,
		find: 'as="words"',
		put: 'as="word"',
		mark: 'as="word"',
		says: 'a number cannot be said as “word”: did you mean `words`?'
	},
	{
		name: 'a voice that does not exist',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: '<Figure id="stack-upgrades-86" voice="tray" />',
		mark: 'voice="tray"',
		says: 'there is no voice “tray”: use one of article, source'
	},
	{
		name: 'the voice of a source that says nothing else',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: '<Figure id="stack-upgrades-86" voice="source" />',
		mark: 'voice="source"',
		says: '`stack-upgrades-86` has no value of the source’s own'
	},
	{
		name: 'a claim without its words',
		file: article('1-opening'),
		find: /<Figure id="wasted-billions">.*<\/Figure>/,
		put: '<Figure id="wasted-billions" />',
		mark: '<Figure id="wasted-billions" />',
		says: '`wasted-billions` has no value to show: put the claim’s words between <Figure …> and </Figure>'
	},
	{
		name: 'a curly quote around a name',
		file: integration,
		find: 'id="stack-upgrades-86"',
		put: 'id=“stack-upgrades-86”',
		mark: '“stack-upgrades-86”',
		says: 'did you mean `stack-upgrades-86`?'
	},
	{
		name: 'a quote left open in a tag',
		file: integration,
		find: 'id="stack-upgrades-86"',
		put: 'id="stack-upgrades-86',
		mark: '<Figure id="stack-upgrades-86 ',
		says: '<Figure …> is not whole: write <Figure id="…">, each value in straight quotes'
	},
	{
		name: 'a tag without its end',
		file: integration,
		find: '<Figure id="stack-upgrades-86" />',
		put: '<Figure id="stack-upgrades-86"',
		mark: '<Figure id="stack-upgrades-86"',
		says: '<Figure …> is not whole'
	},
	{
		name: 'a name in braces',
		file: integration,
		find: 'id="stack-upgrades-86"',
		put: 'id={stack-upgrades-86}',
		mark: 'id={stack-upgrades-86}',
		says: '<Figure …> is not whole'
	},
	{
		name: 'a placeholder in the prose',
		file: integration,
		find: 'Security, then.',
		put: 'Security, then: {security-gap}.',
		mark: '{security-gap}',
		says: '{security-gap} is not filled in here: in prose a number is shown with <Figure id="security-gap" />'
	},
	{
		name: 'a brace in the prose',
		file: integration,
		find: 'Security, then.',
		put: 'Security { then.',
		mark: 'Security {',
		says: 'the sign { cannot stand in text: remove it'
	},
	{
		name: 'a sign for “less than” in the prose',
		file: integration,
		find: 'Security, then.',
		put: 'Security < speed, then.',
		mark: 'Security <',
		says: 'the sign < cannot stand in text: say it in words'
	},
	{
		name: 'a comment that is not closed',
		file: integration,
		find: 'Security, then.',
		put: '<!-- Security, then.',
		mark: '<!-- Security',
		says: 'this comment is not closed: write --> after its words'
	},

	// Steps, frames and sections
	{
		name: 'a chart that does not exist',
		file: integration,
		find: '<Scrolly chart="security">',
		put: '<Scrolly chart="securty">',
		mark: 'chart="securty"',
		says: 'there is no chart “securty”: did you mean `security`?',
		also: 1
	},
	{
		name: 'a Scrolly without a chart',
		file: integration,
		find: '<Scrolly chart="security">',
		put: '<Scrolly>',
		mark: '<Scrolly>',
		says: '<Scrolly> needs chart="…"',
		also: 1
	},
	{
		name: 'a step of a frame that does not exist',
		file: integration,
		find: leaders,
		put: '<Step frame="leader">',
		mark: 'frame="leader"',
		says: '“security” has no frame “leader”: did you mean `leaders`?',
		also: 1
	},
	{
		name: 'a step without a frame',
		file: integration,
		find: leaders,
		put: '<Step>',
		mark: '<Step>',
		says: '<Step> needs frame="…"',
		also: 1
	},
	{
		name: 'a frame without a step',
		file: integration,
		find: /<Step frame="leaders">[\s\S]*?<\/Step>/,
		put: '',
		mark: '<Scrolly chart="security">',
		says: 'the frame “leaders” of “security” has no step: add <Step frame="leaders">'
	},
	{
		name: 'a step outside of a Scrolly',
		file: integration,
		find: 'Security, then.',
		put: '<Step frame="leaders">\n\nSecurity, then.\n\n</Step>',
		mark: leaders,
		says: '<Step> must stand inside a <Scrolly chart="…">'
	},
	{
		name: 'two steps with one address',
		file: integration,
		find: '<Step frame="practitioners">',
		put: '<Step frame="leaders">\n\nOnce more.\n\n</Step>\n\n<Step frame="practitioners">',
		mark: leaders,
		markAfter: leaders,
		says: 'two steps have the address #security-leaders: the other is at content/article/4-integration.svx:'
	},
	{
		name: 'a chart told twice',
		file: article('7-close'),
		find: 'One last subtraction.',
		put: '<Scrolly chart="security">\n\n<Step frame="leaders">\n\nOnce more.\n\n</Step>\n\n</Scrolly>\n',
		mark: leaders,
		says: 'two steps have the address #security-leaders',
		also: 1
	},
	{
		name: 'a chart that is not told',
		file: integration,
		find: /<Scrolly chart="security">[\s\S]*?<\/Scrolly>/,
		put: '<Figure id="security-leaders-53" />, <Figure id="security-practitioners-62" />, <Figure id="security-gap" />.',
		mark: /^/,
		markIn: chart('security'),
		says: 'no section tells the chart “security”: add <Scrolly chart="security">'
	},
	{
		name: 'two sections with one address',
		file: integration,
		find: 'id: integration',
		put: 'id: barriers',
		mark: 'id: barriers',
		says: 'two sections have the id “barriers”: the other is content/article/3-barriers.svx; rename one'
	},
	{
		name: 'a section without an address',
		file: integration,
		find: /id: .*\n/,
		put: '',
		mark: 'title:',
		says: '`id` is missing: add `id:`'
	},
	{
		name: 'a section without its lines at the top',
		file: integration,
		find: /^---\n[\s\S]*?---\n/,
		put: '',
		mark: /^/,
		says: 'the lines at the top are missing: begin with ---'
	},

	// Characters
	{
		name: 'a zero-width space in the prose',
		file: integration,
		find: 'Security, then.',
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
		name: 'a full-width digit',
		file: 'content/figures.yaml',
		after: '  abandoned-2025:\n',
		find: /page: .*|note: >-\n/,
		put: 'note: >-\n      Once \uff14 in ten.\n',
		mark: '\uff14',
		says: '“\uff14” (U+FF14) is a full-width character: type the plain one'
	},
	{
		name: 'a character that was lost',
		file: integration,
		find: 'Security, then.',
		put: 'Security\ufffds turn, then.',
		mark: '\ufffd',
		says: 'is what is left of a character that was lost when this was saved or pasted: type it again'
	},
	{
		name: 'an apostrophe that was read in the wrong encoding',
		file: integration,
		find: 'Security, then.',
		put: 'Securityâ€™s turn, then.',
		mark: 'Securityâ€™s',
		says: '“â€™” is what is left of a character'
	},
	{
		name: 'emphasis that is not closed',
		file: integration,
		find: '*as well*',
		put: '*as well',
		mark: '*as well',
		says: 'the sign * has no partner in its paragraph: close what it opens, or write \\* for the sign itself'
	},
	{
		name: 'strong emphasis that is not closed',
		file: integration,
		find: '*as well*',
		put: '**as well',
		mark: '**as well',
		says: 'the sign ** has no partner in its paragraph'
	},
	{
		name: 'strong emphasis that is closed too early',
		file: integration,
		find: '*as well*',
		put: '**as well*',
		mark: '**as well*',
		says: 'the sign * has no partner in its paragraph'
	},
	{
		name: 'emphasis that is closed in another paragraph',
		file: integration,
		find: 'Security, then.',
		put: '_Security,\n\nthen_.',
		mark: '_Security,',
		says: 'the sign _ has no partner in its paragraph',
		also: 1
	},
	{
		name: 'code that is not closed',
		file: integration,
		find: 'Security, then.',
		put: '`Security, then.',
		mark: '`Security',
		says: 'the sign ` has no partner in its paragraph'
	},
	{
		name: 'a number in words that begins a paragraph without a capital',
		file: integration,
		find: 'Security, then.',
		put: '<Figure id="data-sources-eight" as="words" /> sources.',
		mark: '<Figure id="data-sources-eight" as="words" /> sources.',
		says: '“at least eight” begins a sentence here: write cap before the /> of its Figure'
	},
	{
		name: 'a qualified number that begins a sentence without a capital',
		file: integration,
		find: 'Security, then.',
		put: 'Security, “then.” <Figure id="stack-upgrades-86" />.',
		mark: 'Security, “then.”',
		says: '“more than 86%” begins a sentence here: write cap'
	}
];
