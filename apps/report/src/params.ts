import { defineParams } from '@sveltejs/kit/params';
import { isLanguage } from '#lib/language.ts';
import { isKind } from '#lib/kinds.ts';

export const params = defineParams({
	lang: (value) => (isLanguage(value) ? value : undefined),
	kind: (value) => (isKind(value) ? value : undefined)
});
