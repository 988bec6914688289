// Generated from codes/*.json by `npm run generate`. Do not edit.

export const roleBasis = {
	"name": "roleBasis",
	"label": {
		"ar": "أساس القول",
		"en": "Basis of the statement"
	},
	"open": false,
	"origin": "after PEMA (mandate) and PACT (activity)",
	"codes": [
		{
			"code": "declared",
			"label": {
				"ar": "معلن",
				"en": "declared"
			},
			"definition": {
				"ar": "ما تعلنه جهة عن الدور القائم أو المتفق عليه.",
				"en": "What somebody declares the role to be."
			}
		},
		{
			"code": "observed",
			"label": {
				"ar": "مُشاهَد",
				"en": "observed"
			},
			"definition": {
				"ar": "ما شوهد أن القوات تفعله.",
				"en": "What is seen to be done."
			}
		},
		{
			"code": "demanded",
			"label": {
				"ar": "طلب أو رغبة",
				"en": "asked for or wished"
			},
			"definition": {
				"ar": "ما تطلب جهة أن يكون أو ترغب فيه.",
				"en": "What somebody asks or wishes the role to be."
			}
		}
	]
} as const;
