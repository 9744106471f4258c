import type { ParamMatcher } from '@sveltejs/kit';
import { translations } from '$lib/content';

/** Whether the first part of an address is the code of a language that the piece is translated into. */
export const match: ParamMatcher = (param) => translations.has(param);
