// Generated from codes/*.json by `npm run generate`. Do not edit.

export const eventFormat = {
	"name": "eventFormat",
	"label": {
		"ar": "صيغة الانعقاد",
		"en": "Format"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "inPerson",
			"label": {
				"ar": "حضوري",
				"en": "in person"
			},
			"definition": {
				"ar": "اجتمع المشاركون في مكان واحد.",
				"en": "The participants met in one place."
			}
		},
		{
			"code": "virtual",
			"label": {
				"ar": "عن بُعد",
				"en": "virtual"
			},
			"definition": {
				"ar": "اجتمعوا عبر اتصال مرئي.",
				"en": "They met by video link."
			}
		},
		{
			"code": "written",
			"label": {
				"ar": "مكتوب",
				"en": "written"
			},
			"definition": {
				"ar": "بيان أو رسالة أو تغريدة.",
				"en": "A statement, letter or post."
			}
		}
	]
} as const;
