import { createContext } from 'svelte';
import type { ChartDefinition } from '../charts/frame.ts';

/** Gets and sets the chart of the scrolly that a step stands in. */
export const [getScrollyChart, setScrollyChart] = createContext<() => ChartDefinition>();
