// Generated from codes/*.json by `npm run generate`. Do not edit.

export const deadlineChange = {
	"name": "deadlineChange",
	"label": {
		"ar": "تغيّر الموعد",
		"en": "Change of deadline"
	},
	"open": false,
	"origin": "after schema.org EventRescheduled",
	"codes": [
		{
			"code": "set",
			"label": {
				"ar": "حُدد",
				"en": "set"
			},
			"definition": {
				"ar": "حُدد أول مرة.",
				"en": "Set for the first time."
			}
		},
		{
			"code": "extended",
			"label": {
				"ar": "أُجّل",
				"en": "extended"
			},
			"definition": {
				"ar": "نُقل إلى ما بعده.",
				"en": "Moved later."
			}
		},
		{
			"code": "broughtForward",
			"label": {
				"ar": "قُدّم",
				"en": "brought forward"
			},
			"definition": {
				"ar": "نُقل إلى ما قبله.",
				"en": "Moved earlier."
			}
		},
		{
			"code": "postponedWithoutDate",
			"label": {
				"ar": "أُجّل بلا موعد",
				"en": "postponed without a date"
			},
			"definition": {
				"ar": "أُجّل ولم يُذكر موعد جديد.",
				"en": "Put off, and no new date given."
			}
		},
		{
			"code": "reaffirmed",
			"label": {
				"ar": "أُكّد",
				"en": "reaffirmed"
			},
			"definition": {
				"ar": "أُكّد من غير تغيير.",
				"en": "Repeated unchanged."
			}
		},
		{
			"code": "lifted",
			"label": {
				"ar": "رُفع",
				"en": "lifted"
			},
			"definition": {
				"ar": "أُزيل الموعد.",
				"en": "The deadline was removed."
			}
		}
	]
} as const;
