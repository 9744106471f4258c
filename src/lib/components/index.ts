/* What prose is made of; every .svx file gets these without an import. */
export { default as Figure } from './Figure.svelte';
export { default as Guess } from './Guess.svelte';
export { default as Portfolio } from './Portfolio.svelte';
export { default as Scrolly } from './Scrolly.svelte';
export { default as Step } from './Step.svelte';
