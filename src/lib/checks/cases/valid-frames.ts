import { article, chart, type Valid } from './edit.ts';

/** Words of frames and their steps that are unusual, and right. */
export const validFrames: Valid[] = [
	{
		name: 'the years and days of a survey in a chart',
		edits: [
			{
				file: chart('security'),
				after: '  leaders:\n',
				find: 'counted: "',
				put: 'counted: "25 June to 29 July 2025 (not 2024); one leader in a hundred; '
			}
		]
	},
	{
		name: 'a figure from elsewhere in a step and a description whose frame names it',
		edits: [
			{
				file: chart('abandonment'),
				after: '  before:\n',
				find: 'earlier survey, {abandoned-2024} of them',
				put: 'earlier survey, {abandoned-2024} of them (US firms: {census-use} use AI)'
			},
			{
				file: chart('abandonment'),
				find: '  after:\n    title',
				put: '    also: [census-use, roi-one-in-four]\n  after:\n    title'
			},
			{
				file: article('2-giving-up'),
				find: 'the light is out:',
				put: 'the light is out (not in <Figure id="roi-one-in-four" />):'
			}
		]
	},
	{
		name: 'a step that tells apart what only looks alike, and labels that tell what follows from their marks',
		edits: [
			{
				file: article('6-integration'),
				find: 'or <Figure id="security-gap" /> more.',
				put: 'or <Figure id="security-gap" /> more, which is not the <Figure id="data-obstacle-62" /> of others.'
			},
			{
				file: chart('use-and-scale'),
				after: '  use:\n',
				find: 'use: "{gap-use-88}',
				put: 'use: "{regular-use-88}'
			},
			{
				file: chart('security'),
				after: '  practitioners:\n',
				find: 'title: "Among practitioners it is {security-practitioners-62}',
				put: 'title: "Practitioners: {security-gap} more'
			}
		]
	}
];
