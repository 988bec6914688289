// Generated from codes/*.json by `npm run generate`. Do not edit.

export const activity = {
	"name": "activity",
	"label": {
		"ar": "النشاط",
		"en": "Activity"
	},
	"open": true,
	"origin": "ordered by use of force; mithaq",
	"codes": [
		{
			"code": "combat",
			"label": {
				"ar": "القتال",
				"en": "combat"
			},
			"definition": {
				"ar": "قتال مباشر.",
				"en": "Fighting."
			}
		},
		{
			"code": "fireSupport",
			"label": {
				"ar": "الإسناد الناري",
				"en": "fire support"
			},
			"definition": {
				"ar": "إسناد من الجو أو بالمدفعية لمن يقاتل.",
				"en": "Air or artillery support to those who fight."
			}
		},
		{
			"code": "enable",
			"label": {
				"ar": "دعم القوات",
				"en": "support to other forces"
			},
			"definition": {
				"ar": "دعم قوات أخرى في قتالها من غير قتال مباشر.",
				"en": "Supporting other forces in their fight without fighting."
			}
		},
		{
			"code": "train",
			"label": {
				"ar": "التدريب",
				"en": "training"
			},
			"definition": {
				"ar": "تدريب قوات أخرى.",
				"en": "Training other forces."
			}
		},
		{
			"code": "advise",
			"label": {
				"ar": "المشورة",
				"en": "advising"
			},
			"definition": {
				"ar": "تقديم المشورة لقوات أخرى وقادتها.",
				"en": "Advising other forces and their commanders."
			}
		},
		{
			"code": "equip",
			"label": {
				"ar": "التجهيز",
				"en": "equipping"
			},
			"definition": {
				"ar": "توفير السلاح والمعدات.",
				"en": "Providing arms and equipment."
			}
		},
		{
			"code": "intelligenceSharing",
			"label": {
				"ar": "تبادل المعلومات",
				"en": "intelligence sharing"
			},
			"definition": {
				"ar": "تبادل المعلومات الاستخبارية.",
				"en": "Sharing intelligence."
			}
		},
		{
			"code": "forceProtection",
			"label": {
				"ar": "حماية القوة",
				"en": "force protection"
			},
			"definition": {
				"ar": "حماية الأفراد والمنشآت.",
				"en": "Protecting personnel and installations."
			}
		},
		{
			"code": "logistics",
			"label": {
				"ar": "الإسناد اللوجستي",
				"en": "logistics"
			},
			"definition": {
				"ar": "النقل والإمداد والصيانة.",
				"en": "Transport, supply and maintenance."
			}
		},
		{
			"code": "partnership",
			"label": {
				"ar": "الشراكة الثنائية",
				"en": "bilateral partnership"
			},
			"definition": {
				"ar": "علاقة أمنية ثنائية خارج أي تحالف.",
				"en": "A bilateral security relationship outside any alliance."
			}
		},
		{
			"code": "noPresence",
			"label": {
				"ar": "لا وجود معلن",
				"en": "no stated presence"
			},
			"definition": {
				"ar": "خروج القوات من البلد: لا وجود معلن.",
				"en": "The force is to leave or has left: no stated presence."
			}
		}
	]
} as const;
