import { expect, test } from 'vitest';
import { asksNot, visit } from './count.ts';

test('who asks not to be counted is not', () => {
	expect(asksNot({ doNotTrack: '1' })).toBe(true);
	expect(asksNot({ doNotTrack: 'yes' })).toBe(true);
	expect(asksNot({ doNotTrack: null, globalPrivacyControl: true })).toBe(true);
	expect(asksNot({ doNotTrack: null })).toBe(false);
	expect(asksNot({ doNotTrack: '0', globalPrivacyControl: false })).toBe(false);
});

test('a visit is a path and a host, and nothing that a search or a person could be told by', () => {
	expect(visit('/figures/', 'a.test', 'https://b.test/search?q=me#x')).toEqual({
		page: '/figures/',
		from: 'b.test'
	});
	expect(visit('/', 'a.test', 'https://a.test/charts/')).toEqual({ page: '/', from: '' });
	expect(visit('/', 'a.test', '')).toEqual({ page: '/', from: '' });
});
