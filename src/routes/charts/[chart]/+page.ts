import { error } from '@sveltejs/kit';
import { charts } from '$lib/charts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => charts.map(({ id }) => ({ chart: id }));

export const load: PageLoad = ({ params }) => {
	if (!charts.some(({ id }) => id === params.chart)) error(404);
	return { id: params.chart };
};
