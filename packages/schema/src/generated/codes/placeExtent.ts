// Generated from codes/*.json by `npm run generate`. Do not edit.

export const placeExtent = {
	"name": "placeExtent",
	"label": {
		"ar": "موقع المكان",
		"en": "Extent of a place"
	},
	"open": false,
	"origin": "mithaq",
	"codes": [
		{
			"code": "whole",
			"label": {
				"ar": "البلد كله",
				"en": "the whole"
			},
			"definition": {
				"ar": "البلد الذي يتناوله السجل، كله.",
				"en": "All of the land that the dataset is about."
			}
		},
		{
			"code": "part",
			"label": {
				"ar": "جزء منه",
				"en": "a part"
			},
			"definition": {
				"ar": "جزء من ذلك البلد.",
				"en": "Some of that land."
			}
		},
		{
			"code": "beyond",
			"label": {
				"ar": "هو وغيره",
				"en": "it and more"
			},
			"definition": {
				"ar": "ذلك البلد كله ومعه سواه.",
				"en": "All of that land, and more."
			}
		},
		{
			"code": "elsewhere",
			"label": {
				"ar": "خارجه",
				"en": "elsewhere"
			},
			"definition": {
				"ar": "خارج ذلك البلد.",
				"en": "Outside that land."
			}
		}
	]
} as const;
