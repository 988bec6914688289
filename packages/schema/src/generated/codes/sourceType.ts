// Generated from codes/*.json by `npm run generate`. Do not edit.

export const sourceType = {
	"name": "sourceType",
	"label": {
		"ar": "نوع المصدر",
		"en": "Type of source"
	},
	"open": true,
	"origin": "mithaq",
	"codes": [
		{
			"code": "agreementText",
			"label": {
				"ar": "نص اتفاق",
				"en": "agreement text"
			},
			"definition": {
				"ar": "نص ما اتفق عليه الطرفان نفسه.",
				"en": "The text of what the parties agreed, itself."
			}
		},
		{
			"code": "officialStatement",
			"label": {
				"ar": "بيان رسمي",
				"en": "official statement"
			},
			"definition": {
				"ar": "كلام جهة رسمية نشرته بنفسها.",
				"en": "An official body's own published words."
			}
		},
		{
			"code": "partyClaim",
			"label": {
				"ar": "قول طرف",
				"en": "party claim"
			},
			"definition": {
				"ar": "ما يقوله طرف عن نفسه أو عن غيره.",
				"en": "What one party says of itself or of another."
			}
		},
		{
			"code": "newsReport",
			"label": {
				"ar": "خبر صحفي",
				"en": "news report"
			},
			"definition": {
				"ar": "ما نقله صحفي عن غيره أو شهده.",
				"en": "What a journalist relays or has seen."
			}
		},
		{
			"code": "analysis",
			"label": {
				"ar": "تحليل",
				"en": "analysis"
			},
			"definition": {
				"ar": "قراءة باحث أو مؤسسة بحثية.",
				"en": "A researcher's or research body's reading."
			}
		},
		{
			"code": "testimony",
			"label": {
				"ar": "شهادة",
				"en": "testimony"
			},
			"definition": {
				"ar": "كلام شاهد عما عاشه.",
				"en": "A witness's account."
			}
		}
	]
} as const;
