// Generated from codes/*.json by `npm run generate`. Do not edit.

export const dateBasis = {
	"name": "dateBasis",
	"label": {
		"ar": "أساس التاريخ",
		"en": "Basis of the date"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "printed",
			"label": {
				"ar": "مذكور في المصدر",
				"en": "printed"
			},
			"definition": {
				"ar": "التاريخ مكتوب في المصدر.",
				"en": "The date stands in the source."
			}
		},
		{
			"code": "inferred",
			"label": {
				"ar": "مستنتج",
				"en": "inferred"
			},
			"definition": {
				"ar": "استُنتج التاريخ من النص أو من مصدر ثانٍ، والملاحظة تشرح كيف.",
				"en": "The date was worked out from the text or a second source; the note says how."
			}
		}
	]
} as const;
