/**
 * Makes the site's own web fonts: five static cuts, brought down to the characters and the OpenType
 * features that the site uses, as woff2 in static/fonts/ with their licences beside them; and
 * src/fonts.css, with the fonts that stand in for them. src/app.html refers to the files.
 *
 *     npx tsx src/tools/fonts.ts
 *
 * Run it by hand, and commit what it writes, after changing the lists below or the version of a
 * font package; the build does not run it. It fails, writing nothing, when the five files together
 * are over the budget. A character that a source font lacks is left out without a word.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';
import { standIns } from './stand-ins.ts';

// subset-font comes without types.
const subset = createRequire(import.meta.url)('subset-font') as (
	font: Buffer,
	text: string,
	options: object
) => Promise<Buffer>;

const BUDGET = 60_000;
const SERIF = 'node_modules/@expo-google-fonts/source-serif-4';
const SANS = 'node_modules/@fontsource/inter';
const TO = 'static/fonts';

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
const LETTERS = Array.from('éèêëáàäâåçïíñóôöøúüßÉÄÖÜ');
const SIGNS = Array.from('§©·×÷±½°£€–—‘’‚“”„…•−≈');
const SPACES = ['\u00a0', '\u2009'];

/** The marks of program code are left out: they cost 400 to 700 bytes a file. */
const without = (left: string) =>
	[...ASCII, ...LETTERS, ...SIGNS, ...SPACES].filter((c) => !left.includes(c)).join('');

const SERIF_TEXT = without('\\^`{}~@_|');
const SANS_TEXT = without('\\^`{}~');

const SERIF_CUTS = [
	{ cut: '400Regular', as: '400', features: ['kern', 'liga', 'lnum', 'onum', 'pnum', 'tnum'] },
	{ cut: '400Regular_Italic', as: '400-italic', features: ['kern', 'liga', 'onum'] },
	{ cut: '600SemiBold', as: '600', features: ['kern', 'liga', 'pnum'] }
];
const cuts = [
	...SERIF_CUTS.map(({ cut, as, features }) => ({
		source: `${SERIF}/${cut}/SourceSerif4_${cut}.ttf`,
		name: `source-serif-4-${as}.woff2`,
		text: SERIF_TEXT,
		features
	})),
	...[400, 600].map((weight) => ({
		source: `${SANS}/files/inter-latin-${weight}-normal.woff2`,
		name: `inter-${weight}.woff2`,
		text: SANS_TEXT,
		features: ['kern', 'tnum']
	}))
];

const made: { name: string; font: Buffer }[] = [];
for (const { source, name, text, features } of cuts) {
	const font = await subset(await readFile(source), text, {
		targetFormat: 'woff2',
		keepFeatures: features,
		noHinting: true,
		dropTables: ['BASE', 'GDEF', 'STAT', 'gasp']
	});
	made.push({ name, font });
}

const total = made.reduce((sum, { font }) => sum + font.byteLength, 0);
for (const { name, font } of made) console.log(`${String(font.byteLength)} ${name}`);
console.log(`${String(total)} in all, of ${String(BUDGET)}`);
if (total > BUDGET)
	throw new Error(`The fonts are ${String(total - BUDGET)} bytes over the budget`);

await mkdir(TO, { recursive: true });
for (const { name, font } of made) await writeFile(`${TO}/${name}`, font);
await copyFile(`${SERIF}/LICENSE_FONT`, `${TO}/SourceSerif4-OFL.txt`);
await copyFile(`${SANS}/LICENSE`, `${TO}/Inter-OFL.txt`);
const STYLES = 'src/fonts.css';
await writeFile(
	STYLES,
	await format(standIns(), { ...(await resolveConfig(STYLES)), filepath: STYLES })
);
