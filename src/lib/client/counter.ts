import { asksNot, visit } from './count.ts';

const counter = document.currentScript?.dataset.counter;
if (counter !== undefined && !asksNot(navigator))
	void fetch(counter, {
		method: 'POST',
		// Without cookies, without a referrer, and without an answer that anybody reads.
		mode: 'no-cors',
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		keepalive: true,
		body: JSON.stringify(visit(location.pathname, location.host, document.referrer))
	}).catch(() => undefined);
