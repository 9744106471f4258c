/** The licence of the data: the project’s own, by its identifier in the SPDX list. */
export const LICENCE = {
	name: 'MIT',
	title: 'MIT License',
	path: 'https://opensource.org/license/mit'
};
