import { chartsIn, getFrames } from '../charts/registry.ts';
import type { Content } from '../content/content.ts';
import { fill } from '../content/fill.ts';
import { usageIndex } from '../content/usage.ts';

/** A place on the page of the story: its anchor and the heading a reader knows it by. */
export interface Place {
	anchor: string;
	title: string;
}

export interface StoryUsage {
	/** The figures that prose or frames show, in the order of the content. */
	shown: string[];
	/**
	 * Where a figure stands: the sections and steps that name it, in reading order, then the frames
	 * that only draw or describe it, then the list of sources.
	 */
	placesOf: (id: string) => Place[];
}

/** What the story shows of each figure, and where. */
export function storyUsage(content: Content): StoryUsage {
	const frames = chartsIn(content).flatMap((chart) => getFrames(content, chart));
	const index = usageIndex(content, frames);
	const titles = new Map<string | undefined, string | undefined>([
		...content.sections.map(({ id, title }) => [id, title] as const),
		...frames.map(({ anchor, text }) => [anchor, fill(content, text.title)] as const),
		...Object.keys(content.sources).map(
			(id) => [`source-${id}`, content.site.words['sources-intro']] as const
		)
	]);
	const toPlace = (anchor: string): Place => {
		const title = titles.get(anchor);
		if (title === undefined) throw new Error(`No place of the story has the anchor “${anchor}”.`);
		return { anchor, title };
	};
	const usageOf = (id: string) => {
		const usage = index.get(id);
		if (!usage) throw new Error(`The content has no figure “${id}”.`);
		const { passages, pictures } = usage;
		const within = (kind: string) =>
			passages.filter((passage) => passage.kind === kind).map(({ of }) => of);
		return { prose: within('prose'), charts: within('chart'), sources: within('source'), pictures };
	};
	return {
		shown: Object.keys(content.figures).filter((id) => {
			const { prose, pictures } = usageOf(id);
			return prose.length > 0 || pictures.length > 0;
		}),
		placesOf: (id) => {
			const { prose, charts, sources, pictures } = usageOf(id);
			const inFrames = [...charts, ...pictures];
			const anchors = [
				...prose,
				...frames.map(({ anchor }) => anchor).filter((anchor) => inFrames.includes(anchor)),
				...sources.map((id) => `source-${id}`)
			];
			return [...new Set(anchors)].map(toPlace);
		}
	};
}
