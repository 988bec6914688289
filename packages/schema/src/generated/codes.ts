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
				"ar": "علاقة أمنية ثنائية خارج التحالف.",
				"en": "A bilateral security relationship outside the Coalition."
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

export const activityChange = {
	"name": "activityChange",
	"label": {
		"ar": "ما يقال عن النشاط",
		"en": "What is said of the activity"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "conducts",
			"label": {
				"ar": "قائم",
				"en": "under way"
			},
			"definition": {
				"ar": "تمارسه القوة الآن.",
				"en": "The force does this now."
			}
		},
		{
			"code": "begins",
			"label": {
				"ar": "بدء",
				"en": "begins"
			},
			"definition": {
				"ar": "بدأ بهذا القول أو معه.",
				"en": "It begins with this statement."
			}
		},
		{
			"code": "ends",
			"label": {
				"ar": "انتهاء",
				"en": "ends"
			},
			"definition": {
				"ar": "ينتهي بهذا القول أو معه.",
				"en": "It ends with this statement."
			}
		},
		{
			"code": "hasEnded",
			"label": {
				"ar": "انتهاء سابق",
				"en": "has ended"
			},
			"definition": {
				"ar": "يقال إنه انتهى من قبل.",
				"en": "It is said to have ended before."
			}
		},
		{
			"code": "willBegin",
			"label": {
				"ar": "بدء لاحق",
				"en": "will begin"
			},
			"definition": {
				"ar": "سيبدأ فيما بعد.",
				"en": "It is to begin later."
			}
		},
		{
			"code": "willEnd",
			"label": {
				"ar": "انتهاء لاحق",
				"en": "will end"
			},
			"definition": {
				"ar": "سينتهي فيما بعد.",
				"en": "It is to end later."
			}
		},
		{
			"code": "isDenied",
			"label": {
				"ar": "نفي",
				"en": "is denied"
			},
			"definition": {
				"ar": "يُنفى أنه يجري أو سيجري.",
				"en": "It is denied that this is done or will be done."
			}
		}
	]
} as const;

export const actorKind = {
	"name": "actorKind",
	"label": {
		"ar": "نوع الجهة",
		"en": "Kind of actor"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "state",
			"label": {
				"ar": "دولة",
				"en": "state"
			},
			"definition": {
				"ar": "دولة.",
				"en": "A state."
			}
		},
		{
			"code": "government",
			"label": {
				"ar": "حكومة أو وزارة",
				"en": "government or ministry"
			},
			"definition": {
				"ar": "حكومة أو وزارة أو وكالة تابعة لها.",
				"en": "A government, ministry or agency."
			}
		},
		{
			"code": "office",
			"label": {
				"ar": "منصب أو مكتب",
				"en": "office"
			},
			"definition": {
				"ar": "منصب أو مكتب يتحدث باسم شاغله.",
				"en": "An office that speaks for its holder."
			}
		},
		{
			"code": "person",
			"label": {
				"ar": "شخص",
				"en": "person"
			},
			"definition": {
				"ar": "شخص مسمّى.",
				"en": "A named person."
			}
		},
		{
			"code": "force",
			"label": {
				"ar": "قوة",
				"en": "force"
			},
			"definition": {
				"ar": "قوات مسلحة أو تحالف عسكري.",
				"en": "Armed forces or a military coalition."
			}
		},
		{
			"code": "body",
			"label": {
				"ar": "هيئة",
				"en": "body"
			},
			"definition": {
				"ar": "لجنة أو هيئة دائمة.",
				"en": "A committee, commission or standing body."
			}
		},
		{
			"code": "parliament",
			"label": {
				"ar": "برلمان",
				"en": "parliament"
			},
			"definition": {
				"ar": "مجلس تشريعي.",
				"en": "A legislature."
			}
		},
		{
			"code": "media",
			"label": {
				"ar": "وسيلة إعلام",
				"en": "media"
			},
			"definition": {
				"ar": "وسيلة إعلام تنشر أو تنقل.",
				"en": "A news outlet."
			}
		},
		{
			"code": "anonymous",
			"label": {
				"ar": "متحدث غير مسمّى",
				"en": "unnamed speaker"
			},
			"definition": {
				"ar": "متحدث لم يسمّه المصدر.",
				"en": "A speaker whom the source does not name."
			}
		}
	]
} as const;

export const bearing = {
	"name": "bearing",
	"label": {
		"ar": "أثر الحدث في الالتزام",
		"en": "Bearing on a commitment"
	},
	"open": false,
	"origin": "after ValueFlows Fulfillment",
	"codes": [
		{
			"code": "sets",
			"label": {
				"ar": "أنشأه أو حدد موعده",
				"en": "makes it or sets its deadline"
			},
			"definition": {
				"ar": "فيه قيل الالتزام أول مرة أو حُدد موعده.",
				"en": "Here the commitment was made or its deadline set."
			}
		},
		{
			"code": "reaffirms",
			"label": {
				"ar": "أكده",
				"en": "reaffirms"
			},
			"definition": {
				"ar": "كرره من غير تغيير.",
				"en": "It was repeated unchanged."
			}
		},
		{
			"code": "advances",
			"label": {
				"ar": "خطوة نحو تنفيذه",
				"en": "advances"
			},
			"definition": {
				"ar": "خطوة نحو تنفيذه.",
				"en": "A step towards carrying it out."
			}
		},
		{
			"code": "fulfils",
			"label": {
				"ar": "نفّذه",
				"en": "fulfils"
			},
			"definition": {
				"ar": "فيه نُفذ.",
				"en": "Here it was carried out."
			}
		},
		{
			"code": "reschedules",
			"label": {
				"ar": "غيّر موعده",
				"en": "reschedules"
			},
			"definition": {
				"ar": "غيّر موعده.",
				"en": "It moved the deadline."
			}
		},
		{
			"code": "breaches",
			"label": {
				"ar": "خالفه",
				"en": "breaches"
			},
			"definition": {
				"ar": "فعل يخالفه بحسب المصدر.",
				"en": "An act against it, by the source's account."
			}
		}
	]
} as const;

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

export const dateBasis = {
	"name": "dateBasis",
	"label": {
		"ar": "أساس التاريخ",
		"en": "Basis of the date"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "printed",
			"label": {
				"ar": "مذكور في المصدر",
				"en": "printed"
			},
			"definition": {
				"ar": "التاريخ مكتوب في المصدر.",
				"en": "The date stands in the source."
			}
		},
		{
			"code": "inferred",
			"label": {
				"ar": "مستنتج",
				"en": "inferred"
			},
			"definition": {
				"ar": "استُنتج التاريخ من النص أو من مصدر ثانٍ، والملاحظة تشرح كيف.",
				"en": "The date was worked out from the text or a second source; the note says how."
			}
		}
	]
} as const;

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

export const force = {
	"name": "force",
	"label": {
		"ar": "قوة العبارة",
		"en": "Force of the words"
	},
	"open": false,
	"origin": "after PEMA: requested or merely encouraged",
	"codes": [
		{
			"code": "agreed",
			"label": {
				"ar": "متفق عليه",
				"en": "agreed"
			},
			"definition": {
				"ar": "اتفق عليه الطرفان.",
				"en": "Both parties agreed to it."
			}
		},
		{
			"code": "ordered",
			"label": {
				"ar": "بأمر",
				"en": "ordered"
			},
			"definition": {
				"ar": "أمر به صاحب سلطة.",
				"en": "An authority ordered it."
			}
		},
		{
			"code": "reaffirmed",
			"label": {
				"ar": "تأكيد",
				"en": "reaffirmed"
			},
			"definition": {
				"ar": "تأكيد لالتزام سابق.",
				"en": "An earlier undertaking was repeated."
			}
		},
		{
			"code": "intended",
			"label": {
				"ar": "نية",
				"en": "intended"
			},
			"definition": {
				"ar": "نية أو عزم، لا اتفاق.",
				"en": "An intention, not an agreement."
			}
		},
		{
			"code": "announcedByOneSide",
			"label": {
				"ar": "إعلان طرف واحد",
				"en": "announced by one side"
			},
			"definition": {
				"ar": "أعلنه طرف واحد باسمه أو باسم الطرفين.",
				"en": "One side announced it, for itself or for both."
			}
		},
		{
			"code": "reported",
			"label": {
				"ar": "نقل صحفي",
				"en": "reported"
			},
			"definition": {
				"ar": "نقلته وسيلة إعلام ولم يُنسب بنصه إلى طرف.",
				"en": "A news outlet reports it; no party's own words are given."
			}
		}
	]
} as const;

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

export const lifecycle = {
	"name": "lifecycle",
	"label": {
		"ar": "حال الالتزام",
		"en": "Lifecycle"
	},
	"open": false,
	"origin": "after FHIR Goal lifecycleStatus",
	"codes": [
		{
			"code": "proposed",
			"label": {
				"ar": "مقترح",
				"en": "proposed"
			},
			"definition": {
				"ar": "طُلب أو اقتُرح ولم يُقبل بعد.",
				"en": "Asked for or proposed, not yet accepted."
			}
		},
		{
			"code": "agreed",
			"label": {
				"ar": "متفق عليه",
				"en": "agreed"
			},
			"definition": {
				"ar": "قُبل ولم يبدأ سريانه.",
				"en": "Accepted, not yet in effect."
			}
		},
		{
			"code": "inForce",
			"label": {
				"ar": "سارٍ",
				"en": "in force"
			},
			"definition": {
				"ar": "سارٍ.",
				"en": "In effect."
			}
		},
		{
			"code": "suspended",
			"label": {
				"ar": "معلّق",
				"en": "suspended"
			},
			"definition": {
				"ar": "عُلّق.",
				"en": "Put on hold."
			}
		},
		{
			"code": "superseded",
			"label": {
				"ar": "حلّ غيره محله",
				"en": "superseded"
			},
			"definition": {
				"ar": "حلّ محله التزام آخر.",
				"en": "Another commitment took its place."
			}
		},
		{
			"code": "withdrawn",
			"label": {
				"ar": "مسحوب",
				"en": "withdrawn"
			},
			"definition": {
				"ar": "سحبه صاحبه.",
				"en": "Its maker took it back."
			}
		},
		{
			"code": "expired",
			"label": {
				"ar": "منتهٍ",
				"en": "expired"
			},
			"definition": {
				"ar": "انتهت مدته.",
				"en": "Its term is over."
			}
		}
	]
} as const;

export const occurrence = {
	"name": "occurrence",
	"label": {
		"ar": "وقوع الحدث",
		"en": "Occurrence"
	},
	"open": false,
	"origin": "after schema.org eventStatus",
	"codes": [
		{
			"code": "happened",
			"label": {
				"ar": "وقع",
				"en": "happened"
			},
			"definition": {
				"ar": "يقول المصدر إنه وقع.",
				"en": "The source says that it took place."
			}
		},
		{
			"code": "announced",
			"label": {
				"ar": "أُعلن",
				"en": "announced"
			},
			"definition": {
				"ar": "أُعلن أنه سيقع، ولم يقل المصدر إنه وقع.",
				"en": "It was announced; the source does not say that it took place."
			}
		},
		{
			"code": "cancelled",
			"label": {
				"ar": "أُلغي",
				"en": "cancelled"
			},
			"definition": {
				"ar": "أُعلن ثم أُلغي.",
				"en": "It was announced and then called off."
			}
		}
	]
} as const;

export const participantRole = {
	"name": "participantRole",
	"label": {
		"ar": "صفة المشارك",
		"en": "Capacity"
	},
	"open": true,
	"origin": "mithaq",
	"codes": [
		{
			"code": "speaker",
			"label": {
				"ar": "متحدث",
				"en": "speaker"
			},
			"definition": {
				"ar": "صاحب الكلام.",
				"en": "Whose words they are."
			}
		},
		{
			"code": "issuer",
			"label": {
				"ar": "الجهة المُصدِرة",
				"en": "issuer"
			},
			"definition": {
				"ar": "من صدر عنه الأمر أو البيان أو الطلب.",
				"en": "Who issued the order, statement or request."
			}
		},
		{
			"code": "host",
			"label": {
				"ar": "راعٍ أو مضيف",
				"en": "host"
			},
			"definition": {
				"ar": "من رعى أو استضاف.",
				"en": "Who hosted or sponsored it."
			}
		},
		{
			"code": "head",
			"label": {
				"ar": "رئيس وفد أو لجنة",
				"en": "head of a delegation or committee"
			},
			"definition": {
				"ar": "من رأس وفداً أو لجنة.",
				"en": "Who led a delegation or committee."
			}
		},
		{
			"code": "participant",
			"label": {
				"ar": "مشارك",
				"en": "participant"
			},
			"definition": {
				"ar": "من حضر وشارك.",
				"en": "Who took part."
			}
		},
		{
			"code": "addressee",
			"label": {
				"ar": "مخاطَب",
				"en": "addressee"
			},
			"definition": {
				"ar": "من وُجّه إليه الكلام أو الطلب.",
				"en": "To whom it was addressed."
			}
		},
		{
			"code": "subject",
			"label": {
				"ar": "المعنيّ",
				"en": "subject"
			},
			"definition": {
				"ar": "من يدور عليه الحدث.",
				"en": "Whom it is about."
			}
		}
	]
} as const;

export const place = {
	"name": "place",
	"label": {
		"ar": "المكان",
		"en": "Place"
	},
	"open": true,
	"origin": "mithaq",
	"codes": [
		{
			"code": "iraq",
			"label": {
				"ar": "العراق",
				"en": "Iraq"
			},
			"definition": {
				"ar": "العراق كله.",
				"en": "All of Iraq."
			}
		},
		{
			"code": "syria",
			"label": {
				"ar": "سوريا",
				"en": "Syria"
			},
			"definition": {
				"ar": "سوريا أو جزء منها.",
				"en": "Syria or part of it."
			}
		},
		{
			"code": "iraqAndSyria",
			"label": {
				"ar": "العراق وسوريا",
				"en": "Iraq and Syria"
			},
			"definition": {
				"ar": "البلدان معاً.",
				"en": "Both countries."
			}
		},
		{
			"code": "baghdad",
			"label": {
				"ar": "بغداد",
				"en": "Baghdad"
			},
			"definition": {
				"ar": "مدينة بغداد.",
				"en": "The city of Baghdad."
			}
		},
		{
			"code": "washington",
			"label": {
				"ar": "واشنطن",
				"en": "Washington"
			},
			"definition": {
				"ar": "مدينة واشنطن.",
				"en": "The city of Washington."
			}
		},
		{
			"code": "outsideIraq",
			"label": {
				"ar": "خارج العراق",
				"en": "outside Iraq"
			},
			"definition": {
				"ar": "خارج الأراضي العراقية، بلا تحديد.",
				"en": "Outside Iraqi territory, not further specified."
			}
		},
		{
			"code": "federalIraq",
			"label": {
				"ar": "مناطق العراق الاتحادية",
				"en": "federal Iraq"
			},
			"definition": {
				"ar": "مناطق العراق خارج إقليم كردستان.",
				"en": "Iraq outside the Kurdistan Region."
			}
		},
		{
			"code": "kurdistanRegion",
			"label": {
				"ar": "إقليم كردستان",
				"en": "the Kurdistan Region"
			},
			"definition": {
				"ar": "إقليم كردستان العراق.",
				"en": "The Kurdistan Region of Iraq."
			}
		},
		{
			"code": "erbil",
			"label": {
				"ar": "أربيل",
				"en": "Erbil"
			},
			"definition": {
				"ar": "مدينة أربيل وما حولها، ومنها قاعدتا مطارها وحرير.",
				"en": "The city of Erbil and around it, the bases at its airport and at Harir included."
			}
		},
		{
			"code": "ainAlAsad",
			"label": {
				"ar": "قاعدة عين الأسد",
				"en": "Ain al-Asad"
			},
			"definition": {
				"ar": "قاعدة عين الأسد الجوية في الأنبار.",
				"en": "Ain al-Asad air base in Anbar."
			}
		}
	]
} as const;

export const qualifier = {
	"name": "qualifier",
	"label": {
		"ar": "دقة العدد",
		"en": "Qualifier"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "exact",
			"label": {
				"ar": "كما ورد",
				"en": "as given"
			},
			"definition": {
				"ar": "رقم ورد بلا كلمة تخففه، ولا يعني ذلك أنه أُحصي واحداً واحداً.",
				"en": "A bare number, with no word that loosens it; not necessarily counted one by one."
			}
		},
		{
			"code": "about",
			"label": {
				"ar": "نحو",
				"en": "about"
			},
			"definition": {
				"ar": "عدد تقريبي.",
				"en": "An approximate figure."
			}
		},
		{
			"code": "atLeast",
			"label": {
				"ar": "على الأقل",
				"en": "at least"
			},
			"definition": {
				"ar": "حد أدنى.",
				"en": "A lower bound."
			}
		},
		{
			"code": "fewerThan",
			"label": {
				"ar": "أقل من",
				"en": "fewer than"
			},
			"definition": {
				"ar": "حد أعلى.",
				"en": "An upper bound."
			}
		},
		{
			"code": "between",
			"label": {
				"ar": "بين",
				"en": "between"
			},
			"definition": {
				"ar": "بين حدين.",
				"en": "Between two bounds."
			}
		},
		{
			"code": "nonePublished",
			"label": {
				"ar": "لم يُنشر عدد",
				"en": "no figure published"
			},
			"definition": {
				"ar": "لم يُنشر عدد.",
				"en": "No figure was published."
			}
		}
	]
} as const;

export const roleBasis = {
	"name": "roleBasis",
	"label": {
		"ar": "أساس القول",
		"en": "Basis of the statement"
	},
	"open": false,
	"origin": "after PEMA (mandate) and PACT (activity)",
	"codes": [
		{
			"code": "declared",
			"label": {
				"ar": "معلن",
				"en": "declared"
			},
			"definition": {
				"ar": "ما تعلنه جهة عن الدور القائم أو المتفق عليه.",
				"en": "What somebody declares the role to be."
			}
		},
		{
			"code": "observed",
			"label": {
				"ar": "مُشاهَد",
				"en": "observed"
			},
			"definition": {
				"ar": "ما شوهد أن القوات تفعله.",
				"en": "What is seen to be done."
			}
		},
		{
			"code": "demanded",
			"label": {
				"ar": "طلب أو رغبة",
				"en": "asked for or wished"
			},
			"definition": {
				"ar": "ما تطلب جهة أن يكون أو ترغب فيه.",
				"en": "What somebody asks or wishes the role to be."
			}
		}
	]
} as const;

export const side = {
	"name": "side",
	"label": {
		"ar": "الجانب",
		"en": "Side"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "iraq",
			"label": {
				"ar": "العراق",
				"en": "Iraq"
			},
			"definition": {
				"ar": "العراق ومؤسساته.",
				"en": "Iraq and its institutions."
			}
		},
		{
			"code": "unitedStates",
			"label": {
				"ar": "الولايات المتحدة",
				"en": "United States"
			},
			"definition": {
				"ar": "الولايات المتحدة ومؤسساتها.",
				"en": "The United States and its institutions."
			}
		},
		{
			"code": "coalition",
			"label": {
				"ar": "التحالف الدولي",
				"en": "Coalition"
			},
			"definition": {
				"ar": "التحالف الدولي ضد داعش وقواته.",
				"en": "The international Coalition against ISIS and its forces."
			}
		},
		{
			"code": "other",
			"label": {
				"ar": "جهات أخرى",
				"en": "other"
			},
			"definition": {
				"ar": "كل من سواهم.",
				"en": "Everybody else."
			}
		}
	]
} as const;

export const sourceType = {
	"name": "sourceType",
	"label": {
		"ar": "نوع المصدر",
		"en": "Type of source"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "agreementText",
			"label": {
				"ar": "نص اتفاق",
				"en": "agreement text"
			},
			"definition": {
				"ar": "نص ما اتفق عليه الطرفان نفسه.",
				"en": "The text of what the parties agreed, itself."
			}
		},
		{
			"code": "officialStatement",
			"label": {
				"ar": "بيان رسمي",
				"en": "official statement"
			},
			"definition": {
				"ar": "كلام جهة رسمية نشرته بنفسها.",
				"en": "An official body's own published words."
			}
		},
		{
			"code": "partyClaim",
			"label": {
				"ar": "قول طرف",
				"en": "party claim"
			},
			"definition": {
				"ar": "ما يقوله طرف عن نفسه أو عن غيره.",
				"en": "What one party says of itself or of another."
			}
		},
		{
			"code": "newsReport",
			"label": {
				"ar": "خبر صحفي",
				"en": "news report"
			},
			"definition": {
				"ar": "ما نقله صحفي عن غيره أو شهده.",
				"en": "What a journalist relays or has seen."
			}
		},
		{
			"code": "analysis",
			"label": {
				"ar": "تحليل",
				"en": "analysis"
			},
			"definition": {
				"ar": "قراءة باحث أو مؤسسة بحثية.",
				"en": "A researcher's or research body's reading."
			}
		},
		{
			"code": "testimony",
			"label": {
				"ar": "شهادة",
				"en": "testimony"
			},
			"definition": {
				"ar": "كلام شاهد عما عاشه.",
				"en": "A witness's account."
			}
		}
	]
} as const;

export const stance = {
	"name": "stance",
	"label": {
		"ar": "موقف المصدر",
		"en": "Stance"
	},
	"open": false,
	"origin": "after CiTO",
	"codes": [
		{
			"code": "supports",
			"label": {
				"ar": "يؤيد",
				"en": "supports"
			},
			"definition": {
				"ar": "يقول الشيء نفسه.",
				"en": "It says the same."
			}
		},
		{
			"code": "partlySupports",
			"label": {
				"ar": "يؤيد جزئياً",
				"en": "partly supports"
			},
			"definition": {
				"ar": "يقول بعضه.",
				"en": "It says part of it."
			}
		},
		{
			"code": "qualifies",
			"label": {
				"ar": "يضيف تحفظاً",
				"en": "qualifies"
			},
			"definition": {
				"ar": "يضيف قيداً أو شرطاً.",
				"en": "It adds a limit or condition."
			}
		},
		{
			"code": "disputes",
			"label": {
				"ar": "يخالف",
				"en": "disputes"
			},
			"definition": {
				"ar": "يقول غيره.",
				"en": "It says otherwise."
			}
		},
		{
			"code": "refutes",
			"label": {
				"ar": "ينفي",
				"en": "refutes"
			},
			"definition": {
				"ar": "ينفيه صراحة.",
				"en": "It denies it outright."
			}
		},
		{
			"code": "context",
			"label": {
				"ar": "سياق",
				"en": "context"
			},
			"definition": {
				"ar": "يوضح الظرف.",
				"en": "It gives the setting."
			}
		}
	]
} as const;

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
				"ar": "قال مقيّم إنه نُفّذ، ولا يُعرف أكان ذلك في موعد.",
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
				"ar": "واجب مستمر لا موعد لإنجازه.",
				"en": "A standing duty, with no target to reach."
			}
		}
	]
} as const;
