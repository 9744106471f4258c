import { figures, type Broken } from './edit.ts';

/** Texts that a spreadsheet would take for a formula. */
export const cells: Broken[] = [
	{
		name: 'a text that begins with an equals sign',
		file: figures,
		after: '  abandoned-2025:\n',
		find: /counts: .*/,
		put: 'counts: "=Companies"',
		mark: '=Companies',
		says: '“=” at the start of a text is a formula to a spreadsheet'
	},
	{
		name: 'a note that begins with a plus sign',
		file: figures,
		after: '  abandoned-2025:\n',
		find: /note: >-\n {6}/,
		put: 'note: >-\n      + ',
		mark: '+ ',
		says: '“+” at the start of a text is a formula'
	}
];
