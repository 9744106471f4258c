import { figures, sources, type Broken } from './edit.ts';

const abandoned = '  abandoned-2025:\n';

/** Names in figures.yaml that lead nowhere. */
export const names: Broken[] = [
	{
		name: 'an unknown source',
		file: figures,
		after: abandoned,
		find: 'sp-2025',
		put: 'sp-2052',
		mark: 'source: sp-2052',
		says: '`sp-2052` is not in sources.yaml: did you mean `sp-2025`?'
	},
	{
		name: 'a source far from any other',
		file: figures,
		after: abandoned,
		find: 'sp-2025',
		put: 'the-world-almanac',
		mark: 'source: the-world-almanac',
		says: '`the-world-almanac` is not in sources.yaml: add it there, or name another'
	},
	{
		name: 'an unknown figure in a derived one',
		file: figures,
		after: '  poc-lost:\n',
		find: 'poc-in-production',
		put: 'poc-in-prodution',
		mark: 'poc-in-prodution',
		says: '`poc-in-prodution` is not a figure: did you mean `poc-in-production`?'
	},
	{
		name: 'an unknown figure in a funnel',
		file: figures,
		after: '\nrelations:\n',
		find: 'genai-task-piloted',
		put: 'genai-task-pilotd',
		mark: 'genai-task-pilotd',
		says: '`genai-task-pilotd` is not a figure: did you mean `genai-task-piloted`?'
	},
	{
		name: 'an unknown whole',
		file: figures,
		after: '\nrelations:\n',
		find: 'whole: budget-hundred',
		put: 'whole: budget-hundert',
		mark: 'whole: budget-hundert',
		says: '`budget-hundert` is not a figure: did you mean `budget-hundred`?'
	},
	{
		name: 'an unknown part',
		file: figures,
		after: 'whole: budget-hundred\n',
		find: 'exhibit-finance',
		put: 'exhibit-finances',
		mark: 'parts: [',
		says: '`exhibit-finances` is not a figure: did you mean `exhibit-finance`?'
	},
	{
		name: 'an unknown figure among unlike ones',
		file: figures,
		after: '\nunlike:\n',
		find: 'regular-use-88',
		put: 'regular-use-89',
		mark: 'regular-use-89',
		says: '`regular-use-89` is not a figure: did you mean `regular-use-88`?'
	},
	{
		name: 'a figure both cited and derived',
		file: figures,
		find: '\nderived:\n',
		put: '\nderived:\n  poc-launched:\n    from:\n      sum: [poc-lost, poc-in-production]\n    unit: count\n    counts: All of them\n',
		mark: '  poc-launched:',
		markAfter: '\nderived:\n',
		says: '`poc-launched` is both cited and derived: rename one'
	},
	{
		name: 'a figure that was renamed where it stands, and not in the texts',
		file: figures,
		find: '  ibm-countries:\n',
		put: '  ibm-lands-asked:\n',
		mark: '{ibm-countries}',
		markIn: sources,
		says: '`ibm-countries` is not a figure: did you mean `ibm-lands-asked`?',
		also: 1
	},
	{
		name: 'a figure that was renamed in the texts, and not where it stands',
		file: sources,
		find: '{ibm-countries}',
		put: '{ibm-lands-asked}',
		says: '`ibm-lands-asked` is not a figure: did you mean `ibm-countries`?',
		also: 1
	},
	{
		name: 'a source that was renamed where it stands, and not at its figures',
		file: sources,
		find: 'census-btos:\n',
		put: 'official-survey:\n',
		mark: 'census-btos',
		markIn: figures,
		says: '`census-btos` is not in sources.yaml: did you mean `official-survey`?',
		also: 1
	}
];
