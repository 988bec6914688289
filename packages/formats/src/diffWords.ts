import {
	deadlineHistory,
	deadlineWords,
	movedWords,
	strengthWords,
	isInOurLanguages,
	type Language,
	type RecordIndex,
	type Wording,
	wordingOf
} from '@mithaq/model';
import {
	fulfilment,
	labelOf,
	stance,
	type Assessment,
	type Deadline,
	type Evidence
} from '@mithaq/schema';
import { fieldName, KIND_NAMES } from './changeNames.ts';
import { itemWords, valueWords } from './changeValues.ts';
import type { FieldChange, RecordChange } from './diff.ts';

/** The two versions that a change lies between. */
export interface Versions {
	before: RecordIndex;
	after: RecordIndex;
}

const VERBS = {
	ar: { added: 'إضافة', removed: 'حذف', changed: 'تعديل' },
	en: { added: 'added', removed: 'removed', changed: 'changed' }
} as const;

/**
 * A change in sentences of one language: one for a record that was added or removed, otherwise one for
 * each thing in it that is not as it was: a deadline moved, an assessment added, a quote corrected.
 */
export function changeSentences(change: RecordChange, versions: Versions, tag: string): string[] {
	const wording = wordingOf(versions.after.bundle.dataset, tag);
	const subject = subjectOf(change, versions, wording);
	if (change.change !== 'changed') return [`${subject}: ${VERBS[wording.language][change.change]}`];
	return fieldSentences(change, versions, tag).map((sentence) => `${subject}: ${sentence}`);
}

/** The same without the record's name: what is not as it was in a record that is in both versions. */
export function fieldSentences(change: RecordChange, versions: Versions, tag: string): string[] {
	const { dataset } = versions.after.bundle;
	const wording = wordingOf(dataset, tag);
	const isRead = !isInOurLanguages(dataset);
	const again = wording.language === 'ar' ? 'en' : 'ar';
	return change.fields
		.filter(({ path }) => !isRead || path.at(-1) !== again)
		.map((field) => (isRead ? withoutLanguage(field) : field))
		.map((field) => fieldSentence(change, field, versions, wording));
}

/** A text of a record that is read in one of its languages (`inLanguage`) is the same in both of ours. */
function withoutLanguage(field: FieldChange): FieldChange {
	const last = field.path.at(-1);
	return last === 'ar' || last === 'en' ? { ...field, path: field.path.slice(0, -1) } : field;
}

function subjectOf(change: RecordChange, { before, after }: Versions, wording: Wording): string {
	const { language } = wording;
	const kind = KIND_NAMES[change.folder][language];
	if (change.folder === 'dataset') return kind;
	const strength = after.strengths.get(change.id) ?? before.strengths.get(change.id);
	const force = strength && (after.actors.get(strength.force) ?? before.actors.get(strength.force));
	const place = strength && (after.places.get(strength.place) ?? before.places.get(strength.place));
	if (change.folder === 'strengths' && strength && force && place)
		return `${kind} (${strengthWords({ strength, force, place }, wording)})`;
	const title = change.title?.[language] ?? change.id;
	return language === 'ar' ? `${kind} «${title}»` : `${kind} “${title}”`;
}

function fieldSentence(
	change: RecordChange,
	field: FieldChange,
	versions: Versions,
	wording: Wording
): string {
	const list = field.path[0]!;
	const last = field.path.at(-1)!;
	const isItem = field.path.length === 2;
	if (list === 'deadlines' && isItem) return deadlineSentence(change, field, versions, wording);
	if (list === 'deadlines' && last === 'date' && field.change === 'changed')
		return correctedDate(change, field, versions, wording);
	if (list === 'assessments' && isItem) return assessmentSentence(field, versions, wording);
	if (field.path.at(-2) === 'evidence' && field.change !== 'changed' && !isText(field))
		return evidenceSentence(field, versions, wording);
	if (isItem && field.change !== 'changed') return itemSentence(change, field, versions, wording);
	return plainSentence(change, field, versions, wording);
}

function isText({ before, after }: FieldChange): boolean {
	return typeof (after ?? before) === 'string';
}

function deadlineSentence(
	{ id }: RecordChange,
	{ change, before, after }: FieldChange,
	versions: Versions,
	wording: Wording
): string {
	const arabic = wording.language === 'ar';
	const index = change === 'removed' ? versions.before : versions.after;
	const deadline = (after ?? before) as Deadline;
	const words = deadlineWords(deadline, index, wording);
	if (change === 'removed') return `${arabic ? 'حذف موعد' : 'deadline removed'}: ${words}`;
	const commitment = index.commitments.get(id)!;
	const facts = deadlineHistory(index, commitment, Infinity).find(
		(known) => known.deadline === deadline
	);
	const moved = facts && movedWords(facts, wording);
	if (moved) return `${arabic ? 'تغيّر الموعد' : 'deadline moved'}: ${words} (${moved})`;
	return `${arabic ? 'إضافة موعد' : 'deadline added'}: ${words}`;
}

/** An edit of a date in the record itself, and no new deadline. */
function correctedDate(
	{ id }: RecordChange,
	{ path: [, key], before, after }: FieldChange,
	versions: Versions,
	wording: Wording
): string {
	const deadlines = versions.after.commitments.get(id)?.deadlines ?? [];
	const deadline = deadlines.find(
		({ event, kind, date }) => key?.startsWith(`${event} ${kind}`) && date === after
	);
	const words = (date: unknown) =>
		deadline
			? deadlineWords({ ...deadline, date: String(date) }, versions.after, wording)
			: String(date);
	return wording.language === 'ar'
		? `تصحيح الموعد من «${words(before)}» إلى «${words(after)}»`
		: `deadline corrected from “${words(before)}” to “${words(after)}”`;
}

function assessmentSentence(
	{ change, before, after }: FieldChange,
	versions: Versions,
	{ language }: Wording
): string {
	const { assessor, fulfilment: code } = (after ?? before) as Assessment;
	const index = change === 'removed' ? versions.before : versions.after;
	const who = index.actors.get(assessor)?.name[language] ?? assessor;
	const label = labelOf(fulfilment, code, language);
	return language === 'ar'
		? `${VERBS.ar[change]} تقييم (${who}): ${label}`
		: `assessment by ${who} ${VERBS.en[change]}: ${label}`;
}

function evidenceSentence(
	{ change, before, after }: FieldChange,
	versions: Versions,
	{ language }: Wording
): string {
	const { source, stance: code } = (after ?? before) as Evidence;
	const index = change === 'removed' ? versions.before : versions.after;
	const publisher = index.sources.get(source)?.publisher[language] ?? source;
	const label = labelOf(stance, code, language);
	return language === 'ar'
		? `${VERBS.ar[change]} دليل (${publisher}): ${label}`
		: `evidence from ${publisher} ${VERBS.en[change]} (${label})`;
}

function itemSentence(
	record: RecordChange,
	field: FieldChange,
	versions: Versions,
	wording: Wording
): string {
	const { change, path, before, after } = field;
	const index = change === 'removed' ? versions.before : versions.after;
	const item = itemWords(path[0]!, after ?? before, index, wording);
	if (!item) return plainSentence(record, field, versions, wording);
	const { language } = wording;
	return language === 'ar'
		? `${VERBS.ar[change]} ${item.name}: ${item.words}`
		: `${item.name} ${item.words} ${VERBS.en[change]}`;
}

function plainSentence(
	{ folder }: RecordChange,
	{ change, path, before, after }: FieldChange,
	versions: Versions,
	wording: Wording
): string {
	const { language } = wording;
	const name = fieldName(`${folder}.${path.join('.')}`, language) ?? nameOf(path, language);
	const [from, to] = [before, after].map((value) =>
		valueWords(folder, path, value, versions.after, wording)
	);
	if (change === 'changed' && from && to) {
		if (path.at(-1) === 'quote' && language === 'en')
			return `quote corrected from “${from}” to “${to}”`;
		return language === 'ar'
			? `تعديل ${name} من «${isolated(from)}» إلى «${isolated(to)}»`
			: `${name} changed from “${from}” to “${to}”`;
	}
	return language === 'ar' ? `${VERBS.ar[change]} ${name}` : `${name} ${VERBS.en[change]}`;
}

/** A value keeps its own direction inside an Arabic sentence: a date would be read backwards (Unicode TR 9, FSI and PDI). */
const isolated = (value: string) => `\u2068${value}\u2069`;

/** The field's name, with its language where it is a text and the list that it stands in. */
function nameOf(path: readonly string[], language: Language): string {
	const named = path.findLast((part) => fieldName(part, language)) ?? path[0]!;
	const name = fieldName(named, language) ?? named;
	const last = path.at(-1);
	if (last !== 'ar' && last !== 'en') return name;
	const text = {
		ar: { ar: 'بالعربية', en: 'بالإنكليزية' },
		en: { ar: 'in Arabic', en: 'in English' }
	}[language][last];
	return `${name} ${text}`;
}
