/** What a number does: open its note, lead to its row among all figures, or nothing. */
export type Numbers = 'note' | 'link' | 'text';
