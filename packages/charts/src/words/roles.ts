import type { RecordIndex } from '@mithaq/model';
import { activity as activityList } from '@mithaq/schema';
import type { View } from '../view.ts';

/** How the chart of roles is read, and what its lanes are called. */
export interface RoleWords {
	how: string;
	detail: string;
	lanes: string;
}

const BAND = {
	en: 'Between lanes there is no measured distance. A band carries a side’s last statement forward: solid for twelve months, then hatched because it was not restated.',
	ar: 'لا مسافة مقيسة بين المسارات. ويمدّ الشريط آخر قول لكل جانب: متصلاً مدة اثني عشر شهراً، ثم مهشَّراً لأنه لم يُكرَّر.'
};

/** What the chart of roles says of itself, by what its record is about and whether it speaks of the use of force. */
export function roleWords({ bundle }: RecordIndex, { language, subject }: View): RoleWords {
	const known: readonly string[] = activityList.codes.map(({ code }) => code);
	const byForce = bundle.roles.some(({ activities }) =>
		activities.some(({ activity }) => known.includes(activity))
	);
	return language === 'ar' ? inArabic(byForce, subject) : inEnglish(byForce, subject);
}

function inEnglish(byForce: boolean, subject: string | undefined): RoleWords {
	const lane = subject ? `what it says of ${subject}` : 'what it speaks of';
	return {
		how: `Each mark is one statement, in the lane of ${lane}${byForce ? ': most force on top' : ''}.`,
		detail: byForce
			? `Lanes are ordered by use of force, from combat to no stated presence. ${BAND.en}`
			: BAND.en,
		lanes: byForce ? 'Lanes, from most to least use of force' : 'Lanes'
	};
}

function inArabic(byForce: boolean, subject: string | undefined): RoleWords {
	const lane = subject ? `ما يقوله عن ${subject}` : 'ما يتحدث عنه';
	return {
		how: `كل علامة قول واحد، في مسار ${lane}${byForce ? ': الأكثر استعمالاً للقوة في الأعلى' : ''}.`,
		detail: byForce
			? `المسارات مرتبة بحسب استعمال القوة، من القتال إلى انعدام الوجود المعلن. ${BAND.ar}`
			: BAND.ar,
		lanes: byForce ? 'المسارات، من الأكثر إلى الأقل استعمالاً للقوة' : 'المسارات'
	};
}
