import { pathOf, type Check } from './check.ts';

/** Newest corrections that tell readers another value than the figure now has. */
export const revisions: Check = (content) =>
	Object.values(content.figures).flatMap(({ id, quantity, revisions }) => {
		const last = revisions.at(-1)?.now;
		const now = quantity && content.language.say(quantity);
		if (last === undefined || now === undefined || last === now) return [];
		return content.files.figures.at(
			[...pathOf(content, id), 'revisions', revisions.length - 1, 'now'],
			`\`now\` says “${last}”, but the page says “${now}”: write that, or fix \`value\``
		);
	});
