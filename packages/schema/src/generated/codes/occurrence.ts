// Generated from codes/*.json by `npm run generate`. Do not edit.

export const occurrence = {
	"name": "occurrence",
	"label": {
		"ar": "وقوع الحدث",
		"en": "Occurrence"
	},
	"open": false,
	"origin": "after schema.org eventStatus",
	"codes": [
		{
			"code": "happened",
			"label": {
				"ar": "وقع",
				"en": "happened"
			},
			"definition": {
				"ar": "يقول المصدر إنه وقع.",
				"en": "The source says that it took place."
			}
		},
		{
			"code": "announced",
			"label": {
				"ar": "أُعلن",
				"en": "announced"
			},
			"definition": {
				"ar": "أُعلن أنه سيقع، ولم يقل المصدر إنه وقع.",
				"en": "It was announced; the source does not say that it took place."
			}
		},
		{
			"code": "cancelled",
			"label": {
				"ar": "أُلغي",
				"en": "cancelled"
			},
			"definition": {
				"ar": "أُعلن ثم أُلغي.",
				"en": "It was announced and then called off."
			}
		}
	]
} as const;
