// Generated from codes/*.json by `npm run generate`. Do not edit.

export const lifecycle = {
	"name": "lifecycle",
	"label": {
		"ar": "حال الالتزام",
		"en": "Lifecycle"
	},
	"open": false,
	"origin": "after FHIR Goal lifecycleStatus",
	"codes": [
		{
			"code": "proposed",
			"label": {
				"ar": "مقترح",
				"en": "proposed"
			},
			"definition": {
				"ar": "طُلب أو اقتُرح ولم يُقبل بعد.",
				"en": "Asked for or proposed, not yet accepted."
			}
		},
		{
			"code": "agreed",
			"label": {
				"ar": "قُبل ولم يبدأ سريانه",
				"en": "agreed"
			},
			"definition": {
				"ar": "قُبل ولم يبدأ سريانه.",
				"en": "Accepted, not yet in effect."
			}
		},
		{
			"code": "inForce",
			"label": {
				"ar": "سارٍ",
				"en": "in force"
			},
			"definition": {
				"ar": "سارٍ.",
				"en": "In effect."
			}
		},
		{
			"code": "suspended",
			"label": {
				"ar": "معلّق",
				"en": "suspended"
			},
			"definition": {
				"ar": "عُلّق.",
				"en": "Put on hold."
			}
		},
		{
			"code": "superseded",
			"label": {
				"ar": "حلّ غيره محله",
				"en": "superseded"
			},
			"definition": {
				"ar": "حلّ محله التزام آخر.",
				"en": "Another commitment took its place."
			}
		},
		{
			"code": "withdrawn",
			"label": {
				"ar": "مسحوب",
				"en": "withdrawn"
			},
			"definition": {
				"ar": "سحبه صاحبه.",
				"en": "Its maker took it back."
			}
		},
		{
			"code": "expired",
			"label": {
				"ar": "انتهت مدته",
				"en": "expired"
			},
			"definition": {
				"ar": "انتهت مدته.",
				"en": "Its term is over."
			}
		}
	]
} as const;
