// Generated from codes/*.json by `npm run generate`. Do not edit.

export const side = {
	"name": "side",
	"label": {
		"ar": "الجانب",
		"en": "Side"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "iraq",
			"label": {
				"ar": "العراق",
				"en": "Iraq"
			},
			"definition": {
				"ar": "العراق ومؤسساته.",
				"en": "Iraq and its institutions."
			}
		},
		{
			"code": "unitedStates",
			"label": {
				"ar": "الولايات المتحدة",
				"en": "United States"
			},
			"definition": {
				"ar": "الولايات المتحدة ومؤسساتها.",
				"en": "The United States and its institutions."
			}
		},
		{
			"code": "coalition",
			"label": {
				"ar": "التحالف الدولي",
				"en": "Coalition"
			},
			"definition": {
				"ar": "التحالف الدولي ضد داعش وقواته.",
				"en": "The international Coalition against ISIS and its forces."
			}
		},
		{
			"code": "other",
			"label": {
				"ar": "جهات أخرى",
				"en": "other"
			},
			"definition": {
				"ar": "كل من سواهم.",
				"en": "Everybody else."
			}
		}
	]
} as const;
