import { charts } from '$lib/charts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => charts.map(({ id }) => ({ chart: id }));

export const load: PageLoad = ({ params }) => ({ id: params.chart });
