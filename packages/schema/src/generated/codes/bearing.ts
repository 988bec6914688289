// Generated from codes/*.json by `npm run generate`. Do not edit.

export const bearing = {
	"name": "bearing",
	"label": {
		"ar": "أثر الحدث في الالتزام",
		"en": "Bearing on a commitment"
	},
	"open": false,
	"origin": "after ValueFlows Fulfillment",
	"codes": [
		{
			"code": "sets",
			"label": {
				"ar": "أنشأه أو حدد موعده",
				"en": "makes it or sets its deadline"
			},
			"definition": {
				"ar": "فيه قيل الالتزام أول مرة أو حُدد موعده.",
				"en": "Here the commitment was made or its deadline set."
			}
		},
		{
			"code": "reaffirms",
			"label": {
				"ar": "أكده",
				"en": "reaffirms"
			},
			"definition": {
				"ar": "كرره من غير تغيير.",
				"en": "It was repeated unchanged."
			}
		},
		{
			"code": "advances",
			"label": {
				"ar": "خطوة نحو تنفيذه",
				"en": "advances"
			},
			"definition": {
				"ar": "خطوة نحو تنفيذه.",
				"en": "A step towards carrying it out."
			}
		},
		{
			"code": "fulfils",
			"label": {
				"ar": "نفّذه",
				"en": "fulfils"
			},
			"definition": {
				"ar": "فيه نُفّذ.",
				"en": "Here it was carried out."
			}
		},
		{
			"code": "reschedules",
			"label": {
				"ar": "غيّر موعده",
				"en": "reschedules"
			},
			"definition": {
				"ar": "غيّر موعده.",
				"en": "It moved the deadline."
			}
		},
		{
			"code": "breaches",
			"label": {
				"ar": "خالفه",
				"en": "breaches"
			},
			"definition": {
				"ar": "فعل يخالفه بحسب المصدر.",
				"en": "An act against it, by the source's account."
			}
		}
	]
} as const;
