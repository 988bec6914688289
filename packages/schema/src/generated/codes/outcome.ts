// Generated from codes/*.json by `npm run generate`. Do not edit.

export const outcome = {
	"name": "outcome",
	"label": {
		"ar": "ما آل إليه",
		"en": "What came of it"
	},
	"open": false,
	"origin": "computed from what each side says and from events, never stored; mithaq",
	"codes": [
		{
			"code": "noWord",
			"label": {
				"ar": "لا قول فيه بعد موعده",
				"en": "no word since it was due"
			},
			"definition": {
				"ar": "مضى موعده ولم يقل أحد في السجل ما جرى فيه. ولا يعني ذلك أنه نُفّذ أو لم يُنفّذ.",
				"en": "Its day has passed and nobody in the record says what came of it. That is neither done nor not done."
			}
		},
		{
			"code": "mayBeDue",
			"label": {
				"ar": "قد يكون حان موعده",
				"en": "may be due"
			},
			"definition": {
				"ar": "اليوم داخل المدة التي يقع فيها الموعد.",
				"en": "The day lies inside the span in which the date falls."
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
				"en": "Its date is still to come."
			}
		},
		{
			"code": "underWay",
			"label": {
				"ar": "قيل إنه جارٍ",
				"en": "said under way"
			},
			"definition": {
				"ar": "يقول كل من تكلم إنه بدأ ولم يكتمل.",
				"en": "Everybody who speaks of it says that it has begun and is not complete."
			}
		},
		{
			"code": "stalled",
			"label": {
				"ar": "قيل إنه توقف",
				"en": "said stalled"
			},
			"definition": {
				"ar": "يقول كل من تكلم إنه بدأ ثم توقف.",
				"en": "Everybody who speaks of it says that it began and stopped."
			}
		},
		{
			"code": "notStarted",
			"label": {
				"ar": "قيل إنه لم يبدأ",
				"en": "said not begun"
			},
			"definition": {
				"ar": "يقول كل من تكلم إنه لم يبدأ.",
				"en": "Everybody who speaks of it says that nothing has been done yet."
			}
		},
		{
			"code": "voicesDiffer",
			"label": {
				"ar": "تختلف الأقوال فيه",
				"en": "the words differ"
			},
			"definition": {
				"ar": "آخر قول كل طرف في ما نُفّذ غير قول الآخر، ولا يُرجَّح قول لأنه الأخير.",
				"en": "The latest words of those who speak of it say different things; none outweighs another because it came later."
			}
		},
		{
			"code": "partlyMet",
			"label": {
				"ar": "قيل إنه نُفّذ بعضه",
				"en": "said partly met"
			},
			"definition": {
				"ar": "يقول كل من تكلم إن بعضه نُفّذ.",
				"en": "Everybody who speaks of it says that part of it was carried out."
			}
		},
		{
			"code": "saidMet",
			"label": {
				"ar": "يقول واحد إنه نُفّذ",
				"en": "said met by one"
			},
			"definition": {
				"ar": "يقول طرف واحد أو غيره إنه نُفّذ، وليس في السجل قول لسواه في تنفيذه.",
				"en": "One side or one other says that it was met; the record holds nobody else's word on whether it was."
			}
		},
		{
			"code": "saidMetByMore",
			"label": {
				"ar": "يقول أكثر من واحد إنه نُفّذ",
				"en": "said met by more than one"
			},
			"definition": {
				"ar": "يقول طرفان أو أكثر إنه نُفّذ، ولم يقل أحد غير ذلك.",
				"en": "Two or more say that it was met, and nobody says otherwise."
			}
		},
		{
			"code": "doneByEvent",
			"label": {
				"ar": "نُفّذ بحدث مسجل",
				"en": "done, by an event"
			},
			"definition": {
				"ar": "في السجل حدث نفّذه، ولم يقيّمه أحد.",
				"en": "The record has an event that carried it out; nobody has assessed it."
			}
		},
		{
			"code": "saidNotMet",
			"label": {
				"ar": "قيل إنه لم يُنفَّذ",
				"en": "said not met"
			},
			"definition": {
				"ar": "يقول كل من تكلم إنه لم يُنفّذ.",
				"en": "Everybody who speaks of it says that it was not met."
			}
		},
		{
			"code": "reversed",
			"label": {
				"ar": "قيل إنه تُراجع عنه",
				"en": "said undone"
			},
			"definition": {
				"ar": "يقول كل من تكلم إنه نُفّذ ثم تُراجع عنه.",
				"en": "Everybody who speaks of it says that it was carried out and then undone."
			}
		},
		{
			"code": "unverifiable",
			"label": {
				"ar": "قيل إنه لا يمكن التحقق منه",
				"en": "said unverifiable"
			},
			"definition": {
				"ar": "يقول كل من تكلم إنه لا سبيل إلى التحقق منه.",
				"en": "Everybody who speaks of it says that it cannot be verified."
			}
		},
		{
			"code": "noLongerInForce",
			"label": {
				"ar": "لم يعد سارياً",
				"en": "no longer in force"
			},
			"definition": {
				"ar": "سُحب أو حلّ غيره محله أو انتهت مدته، ولم يقل أحد إنه نُفّذ.",
				"en": "It was withdrawn, superseded or has expired, and nobody says that it was met."
			}
		},
		{
			"code": "standing",
			"label": {
				"ar": "واجب دائم لا قول فيه",
				"en": "standing duty, no word"
			},
			"definition": {
				"ar": "أمر يُحفظ أو يُمتنع عنه، ولم يقل أحد هل وُفّي به.",
				"en": "Something to be kept up or refrained from; nobody says whether it was."
			}
		},
		{
			"code": "undated",
			"label": {
				"ar": "بلا موعد ولا قول",
				"en": "no date, no word"
			},
			"definition": {
				"ar": "لا موعد له معروف، ولم يقل أحد ما جرى فيه.",
				"en": "No date of it is known, and nobody says what came of it."
			}
		}
	]
} as const;
