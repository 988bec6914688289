import type { LocalisedText } from '@mithaq/schema';

/** Under what the data and the code may be reused; `licence` is an SPDX identifier. */
export function licenceWords(licence: string): LocalisedText {
	const name = /^CC-/.test(licence) ? licence.replaceAll(/-(?!SA|NC|ND)/g, ' ') : licence;
	return {
		ar: `تجوز إعادة استعمال البيانات وفق رخصة ${name}، والشيفرة وفق رخصة MIT.`,
		en: `The data may be reused under ${name}, the code under MIT.`
	};
}
