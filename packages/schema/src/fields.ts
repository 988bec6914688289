/** The fields of each kind of object in the schemas; a test holds them to that. */
export const fields: Record<string, string> = {
	actor: '$schema id name aliases kind side partOf evidence note',
	bundle: '$schema dataset sources actors events commitments roles strengths',
	commitment:
		'$schema id title action by to madeAt duty force scope place conditions deadlines assessments lifecycle supersededBy readings evidence note',
	localisedText: 'ar en',
	evidence: 'source paragraph page quote stance note',
	participant: 'actor role',
	bearing: 'commitment how',
	condition: 'text evidence',
	deadline: 'kind date relativeTo condition change event evidence',
	assessment: 'fulfilment date metOn assessor confidence note evidence',
	reading: 'side actor reading evidence',
	activityStatement: 'activity change',
	count: 'min max qualifier counts',
	heldText: 'digest paragraphs',
	dataset:
		'$schema title description creator uriSpace version asOf licence languages sides places keywords',
	declaredSide: 'code label inSentence definition',
	declaredPlace: 'code label definition extent',
	event:
		'$schema id type title summary date dateBasis dateNote participants place format partOf follows occurrence bears evidence note',
	role: '$schema id title date dateBasis dateNote force speakers place activities basis event evidence note',
	source:
		'$schema id type title titleBasis publisher language published publishedBasis publishedNote url archiveUrl reprintOf text note',
	strength: '$schema id date dateBasis dateNote force place count speaker evidence note'
};

/** The fields of the kind of object that a value looks most like: the one it shares most fields with. */
export function knownFields(value: unknown): string[] {
	let best: string[] = [];
	let most = 0;
	for (const names of Object.values(fields)) {
		const known = names.split(' ');
		const shared = known.filter((name) => Object.hasOwn(Object(value), name)).length;
		if (shared > most) [best, most] = [known, shared];
	}
	return best;
}
