import { article, sources, type Broken } from './edit.ts';

/** Links that lead nowhere. */
export const links: Broken[] = [
	{
		name: 'a link without its beginning',
		file: sources,
		after: 'nanda-2025:\n',
		find: 'https://',
		put: 'www.',
		mark: 'url: www.',
		says: '`url` is not a web link: it must begin with https:// or http://'
	},
	{
		name: 'a source at the address of the account of it',
		file: sources,
		after: 'tray-2024:\n',
		find: '  read:',
		put: '  url: http://www.architectureandgovernance.com/artificial-intelligence/new-research-uncovers-top-challenges-in-enterprise-ai-agent-adoption\n  read:',
		mark: 'https://www.architectureandgovernance',
		says: '`tray-2024` and the account of it under `via` have the same address'
	},
	{
		name: 'a link to a file server',
		file: sources,
		after: 'nanda-2025:\n',
		find: 'https:',
		put: 'ftp:',
		mark: 'url: ftp:',
		says: '`url` is not a web link'
	},
	{
		name: 'a link that runs a script',
		file: sources,
		after: 'nanda-2025:\n',
		find: /url: .*/,
		put: 'url: "javascript:alert(1)"',
		mark: 'url: "javascript:',
		says: '`url` is not a web link'
	},
	{
		name: 'a link to nowhere',
		file: sources,
		after: 'nanda-2025:\n',
		find: /url: .*/,
		put: 'url: https://',
		mark: 'url: https://',
		says: '`url` is not a web link'
	},
	{
		name: 'a link with a space',
		file: sources,
		after: 'nanda-2025:\n',
		find: /url: .*/,
		put: 'url: https://example.org/the report.pdf',
		mark: 'url: https://example.org/the report.pdf',
		says: '`url` is not a web link'
	},
	{
		name: 'a broken link to the report that was read',
		file: sources,
		after: 'via:\n',
		find: 'https://',
		put: 'https:/ /',
		mark: 'url: https:/ /',
		says: '`url` is not a web link'
	},
	{
		name: 'two sources of one address',
		file: sources,
		after: 'sp-2025:\n',
		find: /url: .*/,
		put: 'url: http://mlq.ai/media/quarterly_decks/v0.1_State_of_AI_in_Business_2025_Report.pdf?utm_source=news',
		mark: 'url: http://mlq',
		says: '`nanda-2025` and `sp-2025` have the same `url`: give each its own, or make them one source'
	},
	{
		name: 'two sources of one title',
		file: sources,
		after: 'idc-2026-emea:\n',
		find: /title: .*/,
		put: 'title: CIO Playbook 2026',
		says: '`idc-2026` and `idc-2026-emea` have the same `title`'
	},
	{
		name: 'two sources of one short name',
		file: sources,
		after: 'idc-2026-emea:\n',
		find: /short: .*/,
		put: 'short: IDC for Lenovo, 2026',
		says: '`idc-2026` and `idc-2026-emea` have the same `short`'
	},
	{
		name: 'a link to a site without an ending',
		file: sources,
		after: 'nanda-2025:\n',
		find: /url: .*/,
		put: 'url: https://exampleorg',
		says: '`url` is not a web link: it must begin with https:// or http:// and the name of a site, such as example.org'
	},
	{
		name: 'a link to the row of a figure that there is not',
		file: article('6-integration'),
		find: 'That leaves security.',
		put: 'See [it](/figures/#poc-losst).',
		mark: '[it]',
		says: 'there is no figure `poc-losst` on /figures/: did you mean `poc-lost`?'
	}
];
