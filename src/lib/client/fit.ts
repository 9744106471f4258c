/**
 * Whether a window has room for a pinned picture with words under it or beside it, so that labels
 * stand clear of each other: the picture is never narrower than 18 letters’ heights. Width and height
 * are in units of the type’s size (rem), so that larger type needs a larger window. The layouts
 * are those of scrolly.css.
 */
export function fits(width: number, height: number): boolean {
	if (width >= 60) return height >= 24;
	if (width >= 45 && width > height) return height >= 26.5;
	return width >= 20 && height >= 34.5;
}

/** Whether a reader has set letters, words or lines of a heading wider apart than the page does. */
export function isSpaced(heading: Element): boolean {
	const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(heading);
	return (
		parseFloat(letterSpacing) > 0 ||
		parseFloat(wordSpacing) > 0 ||
		parseFloat(lineHeight) > 1.4 * parseFloat(fontSize)
	);
}
