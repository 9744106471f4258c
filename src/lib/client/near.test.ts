import { expect, test } from 'vitest';
import { lastName, nearest } from './near.ts';

const places = [
	'/#funnel-production',
	'/charts/funnel/',
	'/charts/returns/',
	'/figures/#poc-launched'
].map((href) => ({ href, name: lastName(href) }));
const offered = (address: string) => nearest(address, places).map(({ href }) => href);

test.each([
	['/charts/funel/', '/charts/funnel/'],
	['/charts/funnel.html', '/charts/funnel/'],
	['/story/chart/Returns', '/charts/returns/'],
	['/steps/funnel-producton', '/#funnel-production'],
	['/figures/poc-launch', '/figures/#poc-launched'],
	['/embed/return/', '/charts/returns/']
])('%s may mean %s', (address, meant) => {
	expect(offered(address)[0]).toBe(meant);
});

test('what looks like nothing there is gets no offer', () => {
	for (const address of ['/', '/wp-login.php', '/zzzz', '/%E0%A4%A'])
		expect(offered(address)).toEqual([]);
});
