/**
 * A whole small record, as examples of rules show it: with an actor of an id, and with another that is part of it,
 * one of which takes part in the event.
 */
export const exampleBundle = (id: string, participant: string) => `{
	"dataset": {
		"title": { "ar": "الجسر", "en": "The bridge" },
		"description": { "ar": "سجل مختلق.", "en": "A made-up record." },
		"version": "1.0.0",
		"asOf": "2025-06-30",
		"licence": "CC0-1.0",
		"languages": ["ar", "en"]
	},
	"sources": [
		{
			"id": "bridge-original",
			"type": "officialStatement",
			"title": { "ar": "الجسر", "en": "A bridge" },
			"titleBasis": "described",
			"publisher": { "ar": "البلدة", "en": "The Town" },
			"language": "ar",
			"published": "2024-03-01",
			"publishedBasis": "printed"
		}
	],
	"actors": [
		{
			"id": "${id}",
			"name": { "ar": "المعارضون", "en": "The Opponents" },
			"kind": "body",
			"side": "other",
			"evidence": [{ "source": "bridge-original", "quote": "those against", "stance": "supports" }]
		},
		{
			"id": "opponents-of-the-bridge",
			"name": { "ar": "معارضو الجسر", "en": "Opponents of the bridge" },
			"kind": "body",
			"side": "other",
			"partOf": "${id}",
			"evidence": [{ "source": "bridge-original", "quote": "those against", "stance": "supports" }]
		}
	],
	"events": [
		{
			"id": "meeting",
			"type": "meeting",
			"title": { "ar": "الاجتماع", "en": "The meeting" },
			"summary": { "ar": "اجتمعوا.", "en": "They met." },
			"date": "2024-02",
			"dateBasis": "printed",
			"participants": [{ "actor": "${participant}", "role": "host" }],
			"occurrence": "happened",
			"evidence": [{ "source": "bridge-original", "quote": "they met in town", "stance": "supports" }]
		}
	],
	"commitments": [],
	"roles": [],
	"strengths": []
}`;
