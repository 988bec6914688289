// Generated from codes/*.json by `npm run generate`. Do not edit.

export const eventType = {
	"name": "eventType",
	"label": {
		"ar": "نوع الحدث",
		"en": "Type of event"
	},
	"open": true,
	"origin": "after CAMEO/PLOVER and PA-X",
	"codes": [
		{
			"code": "dialogueRound",
			"label": {
				"ar": "جولة حوار",
				"en": "dialogue round"
			},
			"definition": {
				"ar": "جولة في حوار متسلسل بين طرفين.",
				"en": "One round of a continuing dialogue."
			}
		},
		{
			"code": "jointStatement",
			"label": {
				"ar": "بيان مشترك",
				"en": "joint statement"
			},
			"definition": {
				"ar": "بيان يصدر باسم طرفين أو أكثر.",
				"en": "A statement issued in the name of two or more parties."
			}
		},
		{
			"code": "statement",
			"label": {
				"ar": "تصريح",
				"en": "statement"
			},
			"definition": {
				"ar": "بيان أو تصريح من طرف واحد.",
				"en": "A statement by one party."
			}
		},
		{
			"code": "order",
			"label": {
				"ar": "أمر",
				"en": "order"
			},
			"definition": {
				"ar": "أمر أو توجيه من صاحب سلطة.",
				"en": "An order or directive by an authority."
			}
		},
		{
			"code": "vote",
			"label": {
				"ar": "تصويت",
				"en": "vote"
			},
			"definition": {
				"ar": "قرار اتُّخذ بالتصويت.",
				"en": "A decision taken by vote."
			}
		},
		{
			"code": "meeting",
			"label": {
				"ar": "اجتماع",
				"en": "meeting"
			},
			"definition": {
				"ar": "لقاء لا يدخل في تسلسل مرقّم.",
				"en": "A meeting outside a numbered chain."
			}
		},
		{
			"code": "visit",
			"label": {
				"ar": "زيارة",
				"en": "visit"
			},
			"definition": {
				"ar": "سفر مسؤول إلى بلد آخر.",
				"en": "An official's journey to another country."
			}
		},
		{
			"code": "announcement",
			"label": {
				"ar": "إعلان",
				"en": "announcement"
			},
			"definition": {
				"ar": "إعلان موعد أو قرار أو نية.",
				"en": "The announcement of a date, decision or intention."
			}
		},
		{
			"code": "request",
			"label": {
				"ar": "طلب",
				"en": "request"
			},
			"definition": {
				"ar": "طلب رسمي من طرف إلى آخر.",
				"en": "A formal request from one party to another."
			}
		},
		{
			"code": "agreement",
			"label": {
				"ar": "اتفاق",
				"en": "agreement"
			},
			"definition": {
				"ar": "إبرام اتفاق أو مذكرة.",
				"en": "The conclusion of an agreement or memorandum."
			}
		},
		{
			"code": "handover",
			"label": {
				"ar": "تسليم",
				"en": "handover"
			},
			"definition": {
				"ar": "تسليم قاعدة أو مسؤولية.",
				"en": "The handover of a base or responsibility."
			}
		},
		{
			"code": "deployment",
			"label": {
				"ar": "نشر قوات",
				"en": "deployment"
			},
			"definition": {
				"ar": "وصول قوات.",
				"en": "The arrival of forces."
			}
		},
		{
			"code": "drawdown",
			"label": {
				"ar": "خفض",
				"en": "drawdown"
			},
			"definition": {
				"ar": "تقليص عدد القوات.",
				"en": "A reduction of forces."
			}
		},
		{
			"code": "withdrawal",
			"label": {
				"ar": "انسحاب",
				"en": "withdrawal"
			},
			"definition": {
				"ar": "خروج قوات.",
				"en": "A departure of forces."
			}
		},
		{
			"code": "attack",
			"label": {
				"ar": "هجوم",
				"en": "attack"
			},
			"definition": {
				"ar": "هجوم مسلح.",
				"en": "An armed attack."
			}
		},
		{
			"code": "report",
			"label": {
				"ar": "تقرير",
				"en": "report"
			},
			"definition": {
				"ar": "نشر تقرير أو خبر له أثر.",
				"en": "The publication of a report that itself matters."
			}
		},
		{
			"code": "formation",
			"label": {
				"ar": "تشكيل",
				"en": "formation"
			},
			"definition": {
				"ar": "تشكيل لجنة أو هيئة أو حكومة.",
				"en": "The forming of a committee, body or government."
			}
		}
	]
} as const;
