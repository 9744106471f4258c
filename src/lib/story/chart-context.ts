import { createContext } from 'svelte';
import type { ChartDefinition } from '$lib/charts/frame';

/** Gives and takes the chart of the scrolly that a step stands in. */
export const [getChart, setChart] = createContext<() => ChartDefinition>();
