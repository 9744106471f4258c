import { lastName, nearest } from './near.ts';

/*
 * The page for an address that does not exist offers what looks most like it. Without this script it
 * lists all there is.
 */

function offer() {
	const near = document.querySelector<HTMLElement>('[data-near]');
	const list = near?.querySelector('ul');
	if (!near || !list) throw new Error('The page has no place for what is near.');
	const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-places] a')];
	const places = links.map((link) => ({ link, href: link.href, name: lastName(link.href) }));
	for (const { link } of nearest(location.href, places)) {
		const item = document.createElement('li');
		item.append(link.cloneNode(true));
		list.append(item);
	}
	near.hidden = list.childElementCount === 0;
}

document.addEventListener('DOMContentLoaded', offer);
