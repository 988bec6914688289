// Generated from codes/*.json by `npm run generate`. Do not edit.

export const stance = {
	"name": "stance",
	"label": {
		"ar": "موقف المصدر",
		"en": "Stance"
	},
	"open": false,
	"origin": "after CiTO",
	"codes": [
		{
			"code": "supports",
			"label": {
				"ar": "يؤيد",
				"en": "supports"
			},
			"definition": {
				"ar": "يقول الشيء نفسه.",
				"en": "It says the same."
			}
		},
		{
			"code": "partlySupports",
			"label": {
				"ar": "يؤيد جزئياً",
				"en": "partly supports"
			},
			"definition": {
				"ar": "يقول بعضه.",
				"en": "It says part of it."
			}
		},
		{
			"code": "qualifies",
			"label": {
				"ar": "يضيف تحفظاً",
				"en": "qualifies"
			},
			"definition": {
				"ar": "يضيف قيداً أو شرطاً.",
				"en": "It adds a limit or condition."
			}
		},
		{
			"code": "disputes",
			"label": {
				"ar": "يخالف",
				"en": "disputes"
			},
			"definition": {
				"ar": "يقول غيره.",
				"en": "It says otherwise."
			}
		},
		{
			"code": "refutes",
			"label": {
				"ar": "ينفي",
				"en": "refutes"
			},
			"definition": {
				"ar": "ينفيه صراحة.",
				"en": "It denies it outright."
			}
		},
		{
			"code": "context",
			"label": {
				"ar": "سياق",
				"en": "context"
			},
			"definition": {
				"ar": "يوضح الظرف.",
				"en": "It gives the setting."
			}
		}
	]
} as const;
