// Generated from codes/*.json by `npm run generate`. Do not edit.

export const duty = {
	"name": "duty",
	"label": {
		"ar": "نوع الالتزام",
		"en": "Duty"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "achieve",
			"label": {
				"ar": "إنجاز",
				"en": "achieve"
			},
			"definition": {
				"ar": "بلوغ نتيجة مرة واحدة.",
				"en": "To bring something about, once."
			}
		},
		{
			"code": "maintain",
			"label": {
				"ar": "استمرار",
				"en": "maintain"
			},
			"definition": {
				"ar": "إبقاء حال قائمة.",
				"en": "To keep something as it is."
			}
		},
		{
			"code": "end",
			"label": {
				"ar": "إنهاء",
				"en": "end"
			},
			"definition": {
				"ar": "إنهاء شيء قائم.",
				"en": "To end something that exists."
			}
		},
		{
			"code": "refrain",
			"label": {
				"ar": "امتناع",
				"en": "refrain"
			},
			"definition": {
				"ar": "ترك فعل.",
				"en": "Not to do something."
			}
		},
		{
			"code": "report",
			"label": {
				"ar": "إبلاغ",
				"en": "report"
			},
			"definition": {
				"ar": "إطلاع الغير على شيء.",
				"en": "To inform somebody."
			}
		},
		{
			"code": "consult",
			"label": {
				"ar": "تشاور",
				"en": "consult"
			},
			"definition": {
				"ar": "بحث أمر مع الطرف الآخر.",
				"en": "To talk something over with the other party."
			}
		}
	]
} as const;
