/**
 * A function of an object whose answer is worked out once and kept for as long as the object is. Answers
 * are shared, so nobody may change them; an error is not kept.
 */
export function once<Key extends object, Answer>(work: (key: Key) => Answer) {
	const answers = new WeakMap<Key, { answer: Answer }>();
	return (key: Key): Answer => {
		const kept = answers.get(key) ?? { answer: work(key) };
		answers.set(key, kept);
		return kept.answer;
	};
}
