// Generated from codes/*.json by `npm run generate`. Do not edit.

export const deadlineKind = {
	"name": "deadlineKind",
	"label": {
		"ar": "نوع الموعد",
		"en": "Kind of deadline"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "fixed",
			"label": {
				"ar": "موعد محدد",
				"en": "fixed date"
			},
			"definition": {
				"ar": "يوم أو شهر لا يُتجاوز.",
				"en": "A date not to be passed."
			}
		},
		{
			"code": "window",
			"label": {
				"ar": "مدة",
				"en": "window"
			},
			"definition": {
				"ar": "مدة يقع الفعل فيها.",
				"en": "A stretch of time in which it is to happen."
			}
		},
		{
			"code": "until",
			"label": {
				"ar": "حتى",
				"en": "until"
			},
			"definition": {
				"ar": "نهاية شيء مستمر، لا هدف يُنجز.",
				"en": "The end of something that continues, not a target to achieve."
			}
		},
		{
			"code": "relative",
			"label": {
				"ar": "مرتبط بحدث",
				"en": "relative"
			},
			"definition": {
				"ar": "يُحسب من حدث آخر.",
				"en": "It hangs on another event."
			}
		},
		{
			"code": "conditional",
			"label": {
				"ar": "مشروط",
				"en": "conditional"
			},
			"definition": {
				"ar": "يتوقف على شرط.",
				"en": "It hangs on a condition."
			}
		},
		{
			"code": "open",
			"label": {
				"ar": "موعود بلا تاريخ",
				"en": "promised, no date"
			},
			"definition": {
				"ar": "وُعد بموعد أو بجدول ولم يُحدد.",
				"en": "A date or timetable was promised and not given."
			}
		}
	]
} as const;
