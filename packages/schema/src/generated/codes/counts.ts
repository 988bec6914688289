// Generated from codes/*.json by `npm run generate`. Do not edit.

export const counts = {
	"name": "counts",
	"label": {
		"ar": "ما يُعدّ",
		"en": "What is counted"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "present",
			"label": {
				"ar": "موجودون",
				"en": "present"
			},
			"definition": {
				"ar": "من هم في المكان.",
				"en": "Those who are there."
			}
		},
		{
			"code": "authorised",
			"label": {
				"ar": "مصرّح بهم",
				"en": "authorised"
			},
			"definition": {
				"ar": "من يُسمح بوجودهم.",
				"en": "Those who may be there."
			}
		},
		{
			"code": "planned",
			"label": {
				"ar": "مخطط لهم",
				"en": "planned"
			},
			"definition": {
				"ar": "من يُنوى إبقاؤهم أو نشرهم.",
				"en": "Those who are meant to be there."
			}
		}
	]
} as const;
