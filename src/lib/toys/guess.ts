import { mount } from 'svelte';
import Guess from './Guess.svelte';
import { mountIn } from './mount.ts';
import type { GuessProps } from './props.ts';

mountIn('guess', (target, data) => {
	// The server wrote it, as components/toys.ts gives it.
	mount(Guess, { target, props: data as GuessProps });
});
