// Generated from codes/*.json by `npm run generate`. Do not edit.

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
				"ar": "في الأقل",
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
