// Generated from codes/*.json by `npm run generate`. Do not edit.

export const activityChange = {
	"name": "activityChange",
	"label": {
		"ar": "ما يقال عن النشاط",
		"en": "What is said of the activity"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "conducts",
			"label": {
				"ar": "قائم",
				"en": "under way"
			},
			"definition": {
				"ar": "تمارسه القوة الآن.",
				"en": "The force does this now."
			}
		},
		{
			"code": "begins",
			"label": {
				"ar": "بدء",
				"en": "begins"
			},
			"definition": {
				"ar": "بدأ بهذا القول أو معه.",
				"en": "It begins with this statement."
			}
		},
		{
			"code": "ends",
			"label": {
				"ar": "انتهاء",
				"en": "ends"
			},
			"definition": {
				"ar": "ينتهي بهذا القول أو معه.",
				"en": "It ends with this statement."
			}
		},
		{
			"code": "hasEnded",
			"label": {
				"ar": "انتهاء سابق",
				"en": "has ended"
			},
			"definition": {
				"ar": "يقال إنه انتهى من قبل.",
				"en": "It is said to have ended before."
			}
		},
		{
			"code": "willBegin",
			"label": {
				"ar": "بدء لاحق",
				"en": "will begin"
			},
			"definition": {
				"ar": "سيبدأ فيما بعد.",
				"en": "It is to begin later."
			}
		},
		{
			"code": "willEnd",
			"label": {
				"ar": "انتهاء لاحق",
				"en": "will end"
			},
			"definition": {
				"ar": "سينتهي فيما بعد.",
				"en": "It is to end later."
			}
		},
		{
			"code": "isDenied",
			"label": {
				"ar": "نفي",
				"en": "is denied"
			},
			"definition": {
				"ar": "يُنفى أنه يجري أو سيجري.",
				"en": "It is denied that this is done or will be done."
			}
		}
	]
} as const;
