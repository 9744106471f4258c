import { describe, expect, test } from 'vitest';
import { findChromium, type Machine } from '../../src/tools/chromium.ts';

const BUNDLED = '/cache/chrome';

/** A computer with these programs on it, and a record of what was run there. */
function machine(programs: string[], more: Partial<Machine> = {}) {
	const ran: string[] = [];
	const made: Machine = {
		env: { PATH: '/usr/local/bin:/usr/bin' },
		root: false,
		exists: (path) => programs.includes(path),
		bundled: () => BUNDLED,
		run(command, args) {
			ran.push([command, ...args].join(' '));
			return true;
		},
		...more
	};
	return { ran, find: () => findChromium(made) };
}

const everything = [
	'/my/browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	BUNDLED,
	'/usr/bin/apt-get'
];

describe('findChromium', () => {
	test('takes the browser that CHROMIUM names before any other', () => {
		const env = { CHROMIUM: '/my/browser', PATH: '/usr/bin' };
		expect(machine(everything, { env }).find()).toBe('/my/browser');
	});

	test('does not quietly take another than CHROMIUM names', () => {
		const env = { CHROMIUM: '/gone', PATH: '/usr/bin' };
		expect(machine(everything, { env }).find).toThrow('CHROMIUM is set to “/gone”');
	});

	test('takes an empty CHROMIUM as unset', () => {
		const env = { CHROMIUM: '', PATH: '/usr/bin' };
		expect(machine(everything, { env }).find()).toBe('/usr/bin/google-chrome');
	});

	test('goes on from each to the next, and installs nothing while there is one', () => {
		const order = everything.slice(1, -1);
		order.forEach((expected, index) => {
			const { find, ran } = machine([...order.slice(index), '/usr/bin/apt-get'], { root: true });
			expect(find()).toBe(expected);
			expect(ran).toEqual([]);
		});
	});

	test('looks in every folder of the PATH', () => {
		expect(machine(['/usr/local/bin/chromium']).find()).toBe('/usr/local/bin/chromium');
	});

	test('installs one where it may, and takes that', () => {
		const programs = ['/usr/bin/apt-get'];
		const ran: string[] = [];
		const { find } = machine(programs, {
			root: true,
			run(command, args) {
				ran.push([command, ...args].join(' '));
				if (args.includes('install')) programs.push('/usr/bin/chromium');
				return true;
			}
		});
		expect(find()).toBe('/usr/bin/chromium');
		expect(ran).toEqual(['/usr/bin/apt-get update', '/usr/bin/apt-get install -y chromium']);
	});

	test('gets by without a browser of Playwright’s', () => {
		const bundled = () => {
			throw new Error('unsupported');
		};
		expect(machine([], { bundled }).find).toThrow('No Chrome or Chromium was found');
	});

	test('says what to do where it finds none', () => {
		const nothing = machine([]);
		expect(nothing.find).toThrow(/Install one .* or set CHROMIUM/u);

		const notRoot = machine(['/usr/bin/apt-get']);
		expect(notRoot.find).toThrow(/Install one/u);
		expect(notRoot.ran).toEqual([]);

		const noApt = machine([], { root: true });
		expect(noApt.find).toThrow(/Install one/u);
		expect(noApt.ran).toEqual([]);

		const noNetwork = machine(['/usr/bin/apt-get'], { root: true, run: () => false });
		expect(noNetwork.find).toThrow(/Install one/u);
	});
});
