import { say, type Quantity } from '../words.ts';

/** A number as the downloads give it: bare, and as readers are told it. */
export const stated = (q: Quantity | undefined) => ({
	value: q?.value,
	to: q?.to,
	unit: q?.unit,
	qualifier: q?.qualifier,
	said: q && say(q)
});
