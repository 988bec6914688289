import type { Language } from '@mithaq/charts';
import type {
	Bundle,
	Commitment,
	Dataset,
	DeclaredPlace,
	DeclaredSide,
	Evidence,
	LocalisedText,
	RoleStatement
} from '@mithaq/schema';

/**
 * The part of a bundle that the charts draw, in one language: a third of the whole, because it
 * travels to the reader.
 */
export function chartRecord(bundle: Bundle, language: Language): Bundle {
	const text = (value: LocalisedText): LocalisedText => ({
		ar: '',
		en: '',
		[language]: value[language]
	});
	const evidence = evidenceIn(language);
	const plain = { evidence, text };
	const { creator, shortTitle, subject, ...dataset } = withoutWords(bundle.dataset);
	/** Who speaks where a date is given decides whether it moved. */
	const dating = new Set(
		bundle.commitments.flatMap(({ deadlines = [] }) => deadlines.map(({ event }) => event))
	);
	return {
		dataset: {
			...dataset,
			title: text(dataset.title),
			description: text(dataset.description),
			...(creator && { creator: text(creator) }),
			...(shortTitle && { shortTitle: text(shortTitle) }),
			...(subject && { subject: text(subject) }),
			...declared(dataset, text)
		},
		sources: bundle.sources.map((source) => ({
			id: source.id,
			type: source.type,
			title: text({ ar: '', en: '' }),
			titleBasis: source.titleBasis,
			publisher: text(source.publisher),
			language: source.language,
			published: source.published,
			publishedBasis: source.publishedBasis,
			...(source.reprintOf && { reprintOf: source.reprintOf }),
			...(source.origin && { origin: source.origin }),
			...(source.text && { text: source.text })
		})),
		actors: bundle.actors.map(({ id, name, kind, side, partOf }) => ({
			id,
			name: text(name),
			kind,
			side,
			...(partOf && { partOf }),
			evidence: []
		})),
		events: bundle.events.map((event) => ({
			id: event.id,
			type: event.type,
			title: text(event.title),
			summary: text({ ar: '', en: '' }),
			date: event.date,
			dateBasis: event.dateBasis,
			occurrence: event.occurrence,
			...(event.bears && { bears: event.bears }),
			...(event.participants && dating.has(event.id) && { participants: event.participants }),
			evidence: evidence(event.evidence)
		})),
		commitments: bundle.commitments.map((commitment) => chartCommitment(commitment, plain)),
		roles: bundle.roles.map((role) => chartRole(role, plain)),
		strengths: bundle.strengths
	};
}

/** What a dataset says of itself but for what no chart shows. */
function withoutWords({
	lanes: _lanes,
	eventTypes: _eventTypes,
	participantRoles: _participantRoles,
	actorKinds: _actorKinds,
	sourceTypes: _sourceTypes,
	keywords: _keywords,
	extensions: _extensions,
	extensionSchemas: _extensionSchemas,
	...dataset
}: Dataset): Dataset {
	return dataset;
}

/** Sides, places and activities by the names that the charts show. */
function declared(
	{ sides, places, activities }: Pick<Dataset, 'sides' | 'places' | 'activities'>,
	text: Plain['text']
): Pick<Dataset, 'sides' | 'places' | 'activities'> {
	const named = <T extends DeclaredSide | DeclaredPlace>(entry: T) => ({
		...entry,
		label: text(entry.label),
		definition: text({ ar: '', en: '' })
	});
	return {
		...(sides && {
			sides: sides.map(({ inSentence, ...side }) => ({
				...named(side),
				...(inSentence && { inSentence: text(inSentence) })
			}))
		}),
		...(places && { places: places.map(named) }),
		...(activities && { activities: activities.map(named) })
	};
}

interface Plain {
	evidence: (list: Evidence[]) => Evidence[];
	text: (value: LocalisedText) => LocalisedText;
}

/** Which source says so, in what words, and in which of ours. */
function evidenceIn(language: Language) {
	return (list: Evidence[]): Evidence[] =>
		list.map(({ source, stance, quote, gloss }) => ({
			source,
			stance,
			...(quote && { quote }),
			...(gloss?.[language] && { gloss: { [language]: gloss[language] } })
		}));
}

function chartCommitment(
	{ note: _, ...commitment }: Commitment,
	{ evidence, text }: Plain
): Commitment {
	const { deadlines, assessments, conditions, readings } = commitment;
	return {
		...commitment,
		title: text(commitment.title),
		...(commitment.label && { label: text(commitment.label) }),
		lifecycle: commitment.lifecycle.map(({ note: _, ...step }) => ({
			...step,
			...(step.evidence && { evidence: evidence(step.evidence) })
		})),
		action: text({ ar: '', en: '' }),
		scope: text({ ar: '', en: '' }),
		evidence: evidence(commitment.evidence),
		...(deadlines && {
			deadlines: deadlines.map((deadline) => ({
				...deadline,
				...(deadline.condition && { condition: text(deadline.condition) }),
				evidence: evidence(deadline.evidence)
			}))
		}),
		...(assessments && {
			assessments: assessments.map(({ note: _, ...assessment }) => ({
				...assessment,
				evidence: evidence(assessment.evidence)
			}))
		}),
		...(conditions && {
			conditions: conditions.map((item) => ({
				text: text(item.text),
				evidence: evidence(item.evidence)
			}))
		}),
		...(readings && {
			readings: readings.map((item) => ({
				...item,
				reading: text(item.reading),
				evidence: evidence(item.evidence)
			}))
		})
	};
}

function chartRole(
	{ note: _, dateNote: __, ...role }: RoleStatement,
	{ evidence, text }: Plain
): RoleStatement {
	return {
		...role,
		title: text(role.title),
		...(role.label && { label: text(role.label) }),
		activities: role.activities.map((item) => ({
			...item,
			...(item.qualifier && { qualifier: text(item.qualifier) })
		})),
		evidence: evidence(role.evidence)
	};
}
