import { type ActivityStatement, force, labelOf, outcome, roleBasis } from '@mithaq/schema';
import type { CommitmentFacts } from '../commitment.ts';
import { findActor, NO_SIDE, type RecordIndex } from '../record.ts';
import type { RoleFacts } from '../role.ts';
import { sidesOf } from '../side.ts';
import type { StrengthFacts } from '../strength.ts';
import { activityWords } from './activities.ts';
import { counted } from './counted.ts';
import { dateWords, whenWords } from './dates.ts';
import { beyondRecordWords, currentDeadlineWords } from './deadlines.ts';
import { strengthWords } from './headCounts.ts';
import { listWords, sideWords } from './lists.ts';
import type { Language, Wording } from './wording.ts';

/** What it separates may have commas of its own. */
const SEPARATOR: Record<Language, string> = { ar: '؛ ', en: '; ' };
/** Those who are bound: their sides, and those of no side by their own names. */
export function boundWords(
	{ sides, commitment }: CommitmentFacts,
	index: RecordIndex,
	language: Language
): string {
	const others = commitment.by.flatMap((id) => {
		const actor = index.actors.get(id);
		return actor?.side === NO_SIDE.code ? [actor.name[language]] : [];
	});
	const named = sides
		.filter((code) => code !== NO_SIDE.code)
		.map((code) => sideWords(index, code, language));
	return listWords([...named, ...others], language);
}

/** How many sources, and whether the claim rests on one original alone. */
export function sourcesWords(facts: { sources: number; originals: number }, view: Wording): string {
	const sources = counted(facts.sources, 'source', view);
	const arabic = view.language === 'ar';
	if (facts.originals > 1) return sources;
	if (facts.sources === 1) return arabic ? `${sources} فقط` : `${sources} only`;
	return arabic ? `${sources} عن أصل واحد` : `${sources}, its words from one original`;
}

/** A commitment's spoken name: what, who, both dates with their precision, what came of it, moves, sources. */
export function commitmentName(facts: CommitmentFacts, index: RecordIndex, view: Wording): string {
	const { language } = view;
	const made = whenWords(facts.made, view);
	const by = boundWords(facts, index, language);
	const beyond = beyondRecordWords(facts, index, view);
	const moves = facts.moves.length > 0 ? [counted(facts.moves.length, 'move', view)] : [];
	const parts = [
		language === 'ar' ? `الملتزم: ${by}` : `bound: ${by}`,
		language === 'ar' ? `صدر ${made}` : `made ${made}`,
		currentDeadlineWords(facts, index, view),
		labelOf(outcome, facts.outcome, language),
		...(beyond ? [beyond] : []),
		...moves,
		sourcesWords(facts, view)
	];
	return [facts.commitment.title[language], ...new Set(parts)].join(SEPARATOR[language]);
}

/** How binding the words are and, where one side announced it, which: "announced by one side: Iraq". */
export function bindingWords(
	{ commitment, madeEvent }: CommitmentFacts,
	index: RecordIndex,
	language: Language
): string {
	const label = labelOf(force, commitment.force, language);
	const speakers = (madeEvent.participants ?? [])
		.filter(({ role }) => role === 'speaker' || role === 'issuer')
		.map(({ actor }) => actor);
	if (commitment.force !== 'announcedByOneSide' || speakers.length === 0) return label;
	const sides = sidesOf(index, speakers).filter((code) => code !== NO_SIDE.code);
	const names =
		sides.length > 0
			? sides.map((code) => sideWords(index, code, language))
			: speakers.map((id) => findActor(index, id).name[language]);
	return `${label}: ${listWords(names, language)}`;
}

/**
 * What a statement says the force does: "combat (will end), training and advising". In Arabic what merely goes on stands
 * first, for a denial or an end would be read of all that follows it: «الدعم والتدريب، مع نفي القتال».
 */
export function activitiesWords(
	{ role }: RoleFacts,
	index: RecordIndex,
	language: Language
): string {
	const words = (list: readonly ActivityStatement[]) =>
		listWords(
			list.map((item) => activityWords(item, index, language)),
			language
		);
	const goingOn = role.activities.filter(({ change }) => change === 'conducts');
	if (language === 'en' || goingOn.length === 0) return words(role.activities);
	const others = role.activities.filter(({ change }) => change !== 'conducts');
	return others.length === 0 ? words(goingOn) : `${words(goingOn)}، مع ${words(others)}`;
}

/** When a statement was made and, unless it is of the whole land, of where: "27 September 2024, Syria". */
export function whenAndWhere({ place, when }: RoleFacts, view: Wording): string {
	const date = dateWords(when, view);
	if (place.extent === 'whole') return date;
	const comma = view.language === 'ar' ? '،' : ',';
	return `${date}${comma} ${place.label[view.language]}`;
}

/**
 * A role statement's spoken name: what and when, as it is written beside its mark, then who said it,
 * what the force does, on what basis, sources.
 */
export function roleName(facts: RoleFacts, index: RecordIndex, view: Wording): string {
	const { language } = view;
	const speakers = listWords(
		facts.role.speakers.map((id) => index.actors.get(id)?.name[language] ?? id),
		language
	);
	const parts = [
		speakers,
		activitiesWords(facts, index, language),
		labelOf(roleBasis, facts.role.basis, language),
		sourcesWords(facts, view)
	];
	const what = `${facts.role.title[language]}: ${whenAndWhere(facts, view)}`;
	return `${what}. ${parts.join(SEPARATOR[language])}`;
}

/**
 * A head count's spoken name: whose, where, how many and for when, as it is written beside its mark,
 * then who gave it, sources.
 */
export function strengthName(facts: StrengthFacts, index: RecordIndex, view: Wording): string {
	const { speaker } = facts.strength;
	const name = index.actors.get(speaker)?.name[view.language] ?? speaker;
	const what = `${strengthWords(facts, view)}: ${dateWords(facts.when, view)}`;
	return `${what}. ${[name, sourcesWords(facts, view)].join(SEPARATOR[view.language])}`;
}
