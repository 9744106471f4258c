import { mount } from 'svelte';
import Portfolio from './Portfolio.svelte';
import { mountIn } from './mount.ts';
import type { PortfolioProps } from './props.ts';

mountIn('portfolio', (target, data) => {
	// The server wrote it, as components/toys.ts gives it.
	mount(Portfolio, { target, props: data as PortfolioProps });
});
