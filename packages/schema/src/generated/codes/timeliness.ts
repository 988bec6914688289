// Generated from codes/*.json by `npm run generate`. Do not edit.

export const timeliness = {
	"name": "timeliness",
	"label": {
		"ar": "حال الموعد",
		"en": "Deadline status"
	},
	"open": false,
	"origin": "computed, never stored; mithaq",
	"codes": [
		{
			"code": "noDeadline",
			"label": {
				"ar": "بلا موعد",
				"en": "no deadline"
			},
			"definition": {
				"ar": "لا موعد له معروف في هذا اليوم.",
				"en": "No dated deadline is known on this day."
			}
		},
		{
			"code": "notYetDue",
			"label": {
				"ar": "لم يحن موعده",
				"en": "not yet due"
			},
			"definition": {
				"ar": "لم يحن موعده بعد.",
				"en": "Its deadline is still to come."
			}
		},
		{
			"code": "dueWithinUncertainty",
			"label": {
				"ar": "قد يكون حان موعده",
				"en": "may be due"
			},
			"definition": {
				"ar": "اليوم داخل المدة التي يقع فيها الموعد.",
				"en": "The day lies inside the span in which the deadline falls."
			}
		},
		{
			"code": "overdue",
			"label": {
				"ar": "فات موعده في السجل",
				"en": "overdue in the record"
			},
			"definition": {
				"ar": "فات الموعد ولا تقييم في السجل يقول إنه نُفّذ.",
				"en": "The deadline has passed and the record holds no assessment of it as met."
			}
		},
		{
			"code": "metOnTime",
			"label": {
				"ar": "نُفّذ في موعده",
				"en": "met on time"
			},
			"definition": {
				"ar": "قال مقيّم إنه نُفّذ في الموعد أو قبله.",
				"en": "An assessor says that it was met by the deadline."
			}
		},
		{
			"code": "metLate",
			"label": {
				"ar": "نُفّذ متأخراً",
				"en": "met late"
			},
			"definition": {
				"ar": "قال مقيّم إنه نُفّذ بعد الموعد.",
				"en": "An assessor says that it was met after the deadline."
			}
		},
		{
			"code": "metDateUnknown",
			"label": {
				"ar": "نُفّذ، وتوقيته غير معروف",
				"en": "met, timing unknown"
			},
			"definition": {
				"ar": "قال مقيّم إنه نُفّذ، ولا يُعرف أكان ذلك في موعده.",
				"en": "An assessor says that it was met; whether by a deadline is not known."
			}
		},
		{
			"code": "missed",
			"label": {
				"ar": "لم يُنفَّذ",
				"en": "not met"
			},
			"definition": {
				"ar": "قال مقيّم إنه لم يُنفّذ.",
				"en": "An assessor says that it was not met."
			}
		},
		{
			"code": "continuing",
			"label": {
				"ar": "مستمر",
				"en": "continuing"
			},
			"definition": {
				"ar": "واجب مستمر: ليس له موعد إنجاز، وقد يُذكر له تاريخ نهاية.",
				"en": "A standing duty, with no target to reach; it may have an end."
			}
		}
	]
} as const;
