// Generated from codes/*.json by `npm run generate`. Do not edit.

export const actorKind = {
	"name": "actorKind",
	"label": {
		"ar": "نوع الجهة",
		"en": "Kind of actor"
	},
	"open": true,
	"origin": "mithaq",
	"codes": [
		{
			"code": "state",
			"label": {
				"ar": "دولة",
				"en": "state"
			},
			"definition": {
				"ar": "دولة.",
				"en": "A state."
			}
		},
		{
			"code": "government",
			"label": {
				"ar": "حكومة أو وزارة",
				"en": "government or ministry"
			},
			"definition": {
				"ar": "حكومة أو وزارة أو وكالة تابعة لها.",
				"en": "A government, ministry or agency."
			}
		},
		{
			"code": "office",
			"label": {
				"ar": "منصب أو مكتب",
				"en": "office"
			},
			"definition": {
				"ar": "منصب أو مكتب يتحدث باسم شاغله.",
				"en": "An office that speaks for its holder."
			}
		},
		{
			"code": "person",
			"label": {
				"ar": "شخص",
				"en": "person"
			},
			"definition": {
				"ar": "شخص مسمّى.",
				"en": "A named person."
			}
		},
		{
			"code": "force",
			"label": {
				"ar": "قوة",
				"en": "force"
			},
			"definition": {
				"ar": "قوات مسلحة أو تحالف عسكري.",
				"en": "Armed forces or a military coalition."
			}
		},
		{
			"code": "body",
			"label": {
				"ar": "هيئة",
				"en": "body"
			},
			"definition": {
				"ar": "لجنة أو هيئة دائمة.",
				"en": "A committee, commission or standing body."
			}
		},
		{
			"code": "parliament",
			"label": {
				"ar": "برلمان",
				"en": "parliament"
			},
			"definition": {
				"ar": "مجلس تشريعي.",
				"en": "A legislature."
			}
		},
		{
			"code": "media",
			"label": {
				"ar": "وسيلة إعلام",
				"en": "media"
			},
			"definition": {
				"ar": "وسيلة إعلام تنشر أو تنقل.",
				"en": "A news outlet."
			}
		},
		{
			"code": "anonymous",
			"label": {
				"ar": "متحدث غير مسمّى",
				"en": "unnamed speaker"
			},
			"definition": {
				"ar": "متحدث لم يسمّه المصدر.",
				"en": "A speaker whom the source does not name."
			}
		}
	]
} as const;
