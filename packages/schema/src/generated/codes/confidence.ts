// Generated from codes/*.json by `npm run generate`. Do not edit.

export const confidence = {
	"name": "confidence",
	"label": {
		"ar": "درجة الثقة",
		"en": "Confidence"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "high",
			"label": {
				"ar": "عالية",
				"en": "high"
			},
			"definition": {
				"ar": "كلام المقيّم صريح.",
				"en": "The assessor's words are plain."
			}
		},
		{
			"code": "medium",
			"label": {
				"ar": "متوسطة",
				"en": "medium"
			},
			"definition": {
				"ar": "كلامه يحتاج تفسيراً يسيراً.",
				"en": "The words need some interpretation."
			}
		},
		{
			"code": "low",
			"label": {
				"ar": "منخفضة",
				"en": "low"
			},
			"definition": {
				"ar": "كلامه غامض أو منقول.",
				"en": "The words are vague or relayed."
			}
		}
	]
} as const;
