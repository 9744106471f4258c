/**
 * Makes src/fonts.css: the system fonts that stand in for the site's own until these have come, scaled
 * so that a text fills the same lines in either. Their measures are those of @capsizecss/metrics.
 */
import { createRequire } from 'node:module';

/** What is read of a font's measures, in its own units. */
interface Metrics {
	fullName: string;
	postscriptName: string;
	unitsPerEm: number;
	ascent: number;
	descent: number;
	/** The mean width of a letter, by how often each is written. */
	xWidthAvg: number;
}

const require = createRequire(import.meta.url);
/** The measures of a cut, each a module of the package. */
const metricsOf = (font: string, variant: string) =>
	require(`@capsizecss/metrics/${font}/${variant}`) as Metrics;

interface Cut {
	/** The variant of the site's font, and of the system's, which have no weight of 600. */
	own: string;
	system: string;
	/** As CSS says it. */
	weight: number;
	style: 'normal' | 'italic';
	/** What the cut adds to the names of a font. */
	name: string;
}

const REGULAR: Cut = { own: 'regular', system: 'regular', weight: 400, style: 'normal', name: '' };
const ITALIC: Cut = {
	own: 'italic',
	system: 'italic',
	weight: 400,
	style: 'italic',
	name: ' Italic'
};
const BOLD: Cut = { own: '600', system: '700', weight: 600, style: 'normal', name: ' Bold' };

interface StandIn {
	/** The family's name in CSS. */
	family: string;
	own: string;
	system: string;
	cuts: readonly Cut[];
	/** Fonts as wide, letter by letter, as the system's, which take its place on other systems. */
	alike: readonly string[];
}

/** One family for each system font, as their widths differ; one that is not installed is passed over. */
const STAND_INS: readonly StandIn[] = [
	...[
		{ family: 'Source Serif Georgia', system: 'georgia', alike: ['Gelasio'] },
		{ family: 'Source Serif Times', system: 'timesNewRoman', alike: ['Liberation Serif', 'Tinos'] },
		{ family: 'Source Serif Noto', system: 'notoSerif', alike: [] }
	].map((font) => ({ ...font, own: 'sourceSerif4', cuts: [REGULAR, ITALIC, BOLD] })),
	...[
		{ family: 'Inter Arial', system: 'arial', alike: ['Helvetica', 'Liberation Sans', 'Arimo'] },
		{ family: 'Inter Roboto', system: 'roboto', alike: [] }
	].map((font) => ({ ...font, own: 'inter', cuts: [REGULAR, BOLD] }))
];

const percent = (share: number) => `${Number((100 * share).toFixed(1))}%`;

function faceOf({ family, own, system, alike }: StandIn, cut: Cut): string {
	const font = metricsOf(own, cut.own);
	const other = metricsOf(system, cut.system);
	const adjust = font.xWidthAvg / font.unitsPerEm / (other.xWidthAvg / other.unitsPerEm);
	const names = [
		other.fullName.replace(/ Regular$/, ''),
		other.postscriptName,
		...alike.map((name) => name + cut.name)
	];
	// The overrides are of the scaled em, which is why they divide.
	return `@font-face {
	font-family: '${family}';
	font-style: ${cut.style};
	font-weight: ${cut.weight};
	src: ${[...new Set(names)].map((name) => `local('${name}')`).join(', ')};
	size-adjust: ${percent(adjust)};
	ascent-override: ${percent(font.ascent / font.unitsPerEm / adjust)};
	descent-override: ${percent(-font.descent / font.unitsPerEm / adjust)};
	line-gap-override: 0%;
}`;
}

const familiesOf = (own: string) =>
	STAND_INS.filter((standIn) => standIn.own === own)
		.map(({ family }) => `'${family}'`)
		.join(', ');

/** The style sheet of the stand-ins, and of the two stacks that begin with the site's own fonts. */
export const standIns = (): string => `/*
 * The site's typefaces: Source Serif 4 (© 2014 - 2021 Adobe, with Reserved Font Name 'Source') and
 * Inter (© 2016 The Inter Project Authors), both under the SIL Open Font License, which app.html
 * declares; and the system fonts that stand in for them until they have come, scaled to their widths
 * and heights. Written by src/tools/fonts.ts.
 */

${STAND_INS.flatMap((standIn) => standIn.cuts.map((cut) => faceOf(standIn, cut))).join('\n\n')}

:root {
	--serif: 'Source Serif 4', ${familiesOf('sourceSerif4')}, Georgia, 'Times New Roman', serif;
	--sans: 'Inter', ${familiesOf('inter')}, Arial, sans-serif;
}
`;
