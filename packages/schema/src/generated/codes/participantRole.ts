// Generated from codes/*.json by `npm run generate`. Do not edit.

export const participantRole = {
	"name": "participantRole",
	"label": {
		"ar": "صفة المشارك",
		"en": "Capacity"
	},
	"open": true,
	"origin": "mithaq",
	"codes": [
		{
			"code": "speaker",
			"label": {
				"ar": "متحدث",
				"en": "speaker"
			},
			"definition": {
				"ar": "صاحب الكلام.",
				"en": "Whose words they are."
			}
		},
		{
			"code": "issuer",
			"label": {
				"ar": "الجهة المُصدِرة",
				"en": "issuer"
			},
			"definition": {
				"ar": "من صدر عنه الأمر أو البيان أو الطلب.",
				"en": "Who issued the order, statement or request."
			}
		},
		{
			"code": "host",
			"label": {
				"ar": "راعٍ أو مضيف",
				"en": "host"
			},
			"definition": {
				"ar": "من رعى أو استضاف.",
				"en": "Who hosted or sponsored it."
			}
		},
		{
			"code": "head",
			"label": {
				"ar": "رئيس وفد أو لجنة",
				"en": "head of a delegation or committee"
			},
			"definition": {
				"ar": "من رأس وفداً أو لجنة.",
				"en": "Who led a delegation or committee."
			}
		},
		{
			"code": "participant",
			"label": {
				"ar": "مشارك",
				"en": "participant"
			},
			"definition": {
				"ar": "من حضر وشارك.",
				"en": "Who took part."
			}
		},
		{
			"code": "addressee",
			"label": {
				"ar": "مخاطَب",
				"en": "addressee"
			},
			"definition": {
				"ar": "من وُجّه إليه الكلام أو الطلب.",
				"en": "To whom it was addressed."
			}
		},
		{
			"code": "subject",
			"label": {
				"ar": "المعنيّ",
				"en": "subject"
			},
			"definition": {
				"ar": "من يدور عليه الحدث.",
				"en": "Whom it is about."
			}
		}
	]
} as const;
