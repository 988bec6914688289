// Generated from codes/*.json by `npm run generate`. Do not edit.

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
				"ar": "أعلنه طرف واحد",
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
