// Generated from codes/*.json by `npm run generate`. Do not edit.

export const fulfilment = {
	"name": "fulfilment",
	"label": {
		"ar": "مدى التنفيذ",
		"en": "Fulfilment"
	},
	"open": false,
	"origin": "after PAM, OGP and FHIR Goal",
	"codes": [
		{
			"code": "notAssessed",
			"label": {
				"ar": "لم يُقيَّم",
				"en": "not assessed"
			},
			"definition": {
				"ar": "لم يقيّمه أحد.",
				"en": "Nobody has assessed it."
			}
		},
		{
			"code": "notStarted",
			"label": {
				"ar": "لم يبدأ",
				"en": "not started"
			},
			"definition": {
				"ar": "لم يبدأ تنفيذه.",
				"en": "Nothing has been done yet."
			}
		},
		{
			"code": "inProgress",
			"label": {
				"ar": "جارٍ",
				"en": "in progress"
			},
			"definition": {
				"ar": "بدأ ولم يكتمل.",
				"en": "Begun and not complete."
			}
		},
		{
			"code": "stalled",
			"label": {
				"ar": "متوقف",
				"en": "stalled"
			},
			"definition": {
				"ar": "بدأ ثم توقف.",
				"en": "Begun and then stopped."
			}
		},
		{
			"code": "partiallyMet",
			"label": {
				"ar": "نُفّذ جزئياً",
				"en": "partially met"
			},
			"definition": {
				"ar": "نُفّذ بعضه.",
				"en": "Part of it was carried out."
			}
		},
		{
			"code": "met",
			"label": {
				"ar": "نُفّذ",
				"en": "met"
			},
			"definition": {
				"ar": "نُفّذ كله.",
				"en": "Carried out in full."
			}
		},
		{
			"code": "notMet",
			"label": {
				"ar": "لم يُنفَّذ",
				"en": "not met"
			},
			"definition": {
				"ar": "لم يُنفّذ.",
				"en": "Not carried out."
			}
		},
		{
			"code": "reversed",
			"label": {
				"ar": "تُراجع عنه",
				"en": "reversed"
			},
			"definition": {
				"ar": "نُفّذ ثم تُراجع عنه.",
				"en": "Carried out and then undone."
			}
		},
		{
			"code": "unverifiable",
			"label": {
				"ar": "لا يمكن التحقق منه",
				"en": "unverifiable"
			},
			"definition": {
				"ar": "لا سبيل إلى التحقق منه.",
				"en": "It cannot be verified."
			}
		}
	]
} as const;
