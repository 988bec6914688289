// Generated from codes/*.json by `npm run generate`. Do not edit.

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
