import { suggest } from './problem.ts';

/**
 * The components that the prose may use: the attribute that each needs, and those it may have. One that
 * needs none is whole by itself, and stands once and alone.
 */
export const COMPONENTS = new Map<string, { required?: string; optional: readonly string[] }>([
	['Figure', { required: 'id', optional: ['as', 'voice', 'cap', 'noun'] }],
	['Guess', { optional: [] }],
	['Portfolio', { optional: [] }],
	['Scrolly', { required: 'chart', optional: [] }],
	['Step', { required: 'frame', optional: [] }]
]);

/** Whether a component needs no attribute, and so is whole by itself. */
export const isWhole = (name: string): boolean => {
	const component = COMPONENTS.get(name);
	return component !== undefined && component.required === undefined;
};

/** Something wrong with how tags, quotes and braces stand in a text. */
interface TagError {
	offset: number;
	message: string;
}

/** A comment without its end: those that are whole are taken out before. */
const UNCLOSED = /<!--[\s\S]*$/;
/** An opening tag that is whole: a name, attributes with values in straight quotes or none, and its end. */
const WHOLE =
	/^<[A-Za-z][\w.:-]*(?:\s+[^\s"'<>=/{}]+(?:\s*=\s*(?:"[^"<>{}\n]*"|'[^'<>{}\n]*'|[^\s"'<>={}/]+))?)*\s*(\/?)>/;
/** A value in quotation marks that are none to a program. */
const CURLY = /([\w-]+)\s*=\s*[“”„‟‘’‚«»]([^“”„‟‘’‚«»<>"]*)/;
const NAMED = /^<(\/?)([A-Za-z][\w.:-]*)/;

/**
 * What is wrong with how tags open, close and are quoted, each at the place where it was typed:
 * a parser that reads on finds such things only where it can no longer go on.
 */
export function tagErrors(source: string): TagError[] {
	const found: TagError[] = [];
	const report = (offset: number, message: string) => found.push({ offset, message });
	const text = source.replace(UNCLOSED, (comment, offset: number) => {
		report(offset, 'this comment is not closed: write --> after its words');
		return comment.replace(/[^\n]/g, ' ');
	});
	const stray = text.indexOf('-->');
	if (stray >= 0)
		report(
			stray,
			'this sign ends no comment, and would show: remove it; a comment cannot hold another'
		);
	const open: { name: string; offset: number }[] = [];
	const begun: { name: string; offset: number }[] = [];
	let end = 0;
	for (const { 0: sign, index: offset } of text.matchAll(/[<{}]/g)) {
		if (offset < end) continue;
		const rest = text.slice(offset);
		if (sign !== '<') {
			const [brace = sign] = /^\{[^{}\n]*\}/.exec(rest) ?? [];
			end = offset + brace.length;
			report(offset, braceMessage(brace));
			continue;
		}
		const [, slash, name] = NAMED.exec(rest) ?? [];
		if (name === undefined) {
			report(offset, 'the sign < cannot stand in text: say it in words');
			continue;
		}
		const whole = WHOLE.exec(rest);
		const [tag = sign] = whole ?? /^[^>\n]*>?/.exec(rest) ?? [];
		end = offset + tag.length;
		const component = COMPONENTS.get(name);
		if (!component) {
			if (!slash)
				report(
					offset,
					name.endsWith(':')
						? 'an address in angle brackets is no link here: write [words](address)'
						: `<${name}> is not known here${suggest(name, [...COMPONENTS.keys()])}`
				);
			continue;
		}
		if (slash) {
			close(name, offset);
			continue;
		}
		begun.push({ name, offset });
		if (!whole)
			report(
				offset,
				isWhole(name)
					? `<${name} …> is not whole: write <${name} />`
					: `<${name} …> is not whole: write <${name} ${component.required}="…">, each value in straight quotes, with /> at the end when it wraps no words`
			);
		else {
			const [curly, attribute, value] = CURLY.exec(tag) ?? [];
			if (curly)
				report(
					offset,
					`the quotation marks around a value in a tag are straight: write ${String(attribute)}="${String(value)}"`
				);
			if (!whole[1]) open.push({ name, offset });
		}
	}
	for (const tag of open) unclosed(tag);
	return found.sort((a, b) => a.offset - b.offset);

	function close(name: string, offset: number) {
		const last = open.findLastIndex((tag) => tag.name === name);
		if (last < 0)
			report(offset, `</${name}> closes nothing: remove it, or open <${name}> before it`);
		else {
			const [first, ...others] = open.splice(last);
			others.forEach(unclosed);
			if (name !== 'Figure' || !first) return;
			for (const tag of begun)
				if (tag.offset > first.offset)
					report(
						tag.offset,
						`<${tag.name}> stands between the tags of a figure, which hold words only: close that one with </Figure> before it`
					);
		}
	}
	function unclosed({ name, offset }: { name: string; offset: number }) {
		if (isWhole(name)) report(offset, `<${name}> is not closed: write <${name} />`);
		else
			report(
				offset,
				name === 'Figure'
					? '<Figure> is not closed: end it with />, or write </Figure> after its words'
					: `<${name}> is not closed: write </${name}> after its words`
			);
	}
}

function braceMessage(found: string): string {
	if (found.length <= 2) return `the sign ${found} cannot stand in text: remove it`;
	const [id = '…'] = /[a-z][a-z0-9]*(?:-[a-z0-9]+)+/.exec(found) ?? [];
	return `${found} is not filled in here: in prose a number is shown with <Figure id="${id}" />`;
}
