import {
	fulfilment,
	type Fulfilment,
	labelOf,
	lifecycle,
	outcome as outcomeList
} from '@mithaq/schema';
import type { CommitmentFacts } from '../commitment.ts';
import type { Completion, Lateness } from '../completion.ts';
import { isStandingDuty, lastDueEnd, type Outcome } from '../outcome.ts';
import { sortedBy } from '../order.ts';
import { findActor, NO_SIDE, type RecordIndex } from '../record.ts';
import { TOGETHER } from '../side.ts';
import type { UndatedReason } from '../undated.ts';
import type { Voice } from '../voice.ts';
import { counted } from './counted.ts';
import { dateWords, dayWords, whenWords } from './dates.ts';
import { inDigits } from './digits.ts';
import { figureWords } from './headCounts.ts';
import { listWords, sideWords } from './lists.ts';
import type { Language, Wording } from './wording.ts';

/** What is said: in English before the name of who says it, in Arabic after it («بحسب العراق: نُفّذ»). */
const SAID: Partial<Record<Outcome, Record<Language, string>>> = {
	saidMet: { en: 'said met by', ar: 'نُفّذ' },
	saidMetByMore: { en: 'said met by', ar: 'نُفّذ' },
	partlyMet: { en: 'said partly met by', ar: 'نُفّذ بعضه' },
	underWay: { en: 'said under way by', ar: 'جارٍ' },
	stalled: { en: 'said stalled by', ar: 'متوقف' },
	notStarted: { en: 'said not begun by', ar: 'لم يبدأ' },
	saidNotMet: { en: 'said not met by', ar: 'لم يُنفَّذ' },
	reversed: { en: 'said undone by', ar: 'تُراجع عنه' },
	unverifiable: { en: 'said unverifiable by', ar: 'لا يمكن التحقق منه' }
};

/** The same of a standing duty, which is kept and not met. */
const KEPT: Record<Language, string> = { en: 'said kept by', ar: 'وُفّي به' };
const KEPT_LABEL: Record<Language, string> = { en: 'kept', ar: 'وُفّي به' };
const OWN: Record<Language, string> = { en: 'its own word', ar: 'قول الملتزم نفسه' };
const EACH_OWN: Record<Language, string> = {
	en: 'each its own word',
	ar: 'قول كل ملتزم عن نفسه'
};

/** What came of a commitment, and who says so: "said met by Iraq", "done, by an event on 7 April 2021: …". */
export function outcomeWords(facts: CommitmentFacts, index: RecordIndex, view: Wording): string {
	const { outcome, voices, commitment } = facts;
	const { language } = view;
	const said = SAID[outcome];
	if (said) {
		const isMet = outcome.startsWith('saidMet');
		const isKept = isStandingDuty(commitment) && isMet;
		const names = sayingWords(facts, index, view, !isMet && haveOwnDays(facts));
		const last = isMet || haveOwnDays(facts) ? '' : lastWordWords(facts, view);
		const words = (isKept ? KEPT : said)[language];
		return language === 'ar' ? `بحسب ${names}: ${words}${last}` : `${words} ${names}${last}`;
	}
	const label = labelOf(outcomeList, outcome, language);
	switch (outcome) {
		case 'voicesDiffer': {
			const each = voices.map(
				(voice) =>
					`${shortVoiceWords(voice, facts, index, language)} (${dateWords(voice.word.when, view)})`
			);
			return `${label}: ${each.join(language === 'ar' ? '؛ ' : '; ')}`;
		}
		case 'doneByEvent': {
			const { event } = facts.done!;
			const when = whenWords(facts.doneOn!, view);
			return language === 'ar'
				? `نُفّذ بحدث ${when}: ${event.title.ar}`
				: `done, by an event ${when}: ${event.title.en}`;
		}
		case 'noLongerInForce': {
			const { state, when } = facts.ended!;
			const since = when ? ` ${whenWords(when, view)}` : '';
			return `${label}: ${labelOf(lifecycle, state, language)}${since}`;
		}
		case 'noWord': {
			const end = lastDueEnd(facts.current)!;
			const day = dayWords(end - 1, view);
			return language === 'ar'
				? `حان موعده، ولم يقل أحد في السجل فيه شيئاً منذ ${day}`
				: `due, and no word of it in the record since ${day}`;
		}
		case 'standing':
			return language === 'ar' ? 'لم يقل أحد هل وُفّي به' : 'no word whether it is kept';
		case 'undated':
			return language === 'ar' ? 'لم يقل أحد ما آل إليه' : 'no word of what came of it';
		default:
			return label;
	}
}

/** Who says what is told, and which of them speak of what they themselves are bound to. */
function sayingWords(
	{ voices, outcome }: CommitmentFacts,
	index: RecordIndex,
	view: Wording,
	withDays = false
): string {
	const { language } = view;
	const saying = voices.filter(({ word }) => saysSo(word.assessment.fulfilment, outcome));
	const areAllOwn = saying.length > 1 && saying.every(({ word }) => word.isOwnWord);
	const names = saying.map((voice) => {
		const { isOwnWord, when } = voice.word;
		const of = [
			...(isOwnWord && !areAllOwn ? [OWN[language]] : []),
			...(withDays ? [dateWords(when, view)] : [])
		];
		const name = voiceName(voice, index, language);
		return of.length > 0 ? `${name} (${of.join(language === 'ar' ? '؛ ' : '; ')})` : name;
	});
	const all = listWords(names, language);
	return areAllOwn ? `${all} (${EACH_OWN[language]})` : all;
}

/** Whether those who say something of what is unfinished say it on different days: then each has its own. */
function haveOwnDays({ voices }: CommitmentFacts): boolean {
	return new Set(voices.map(({ word }) => word.when.text)).size > 1;
}

/** How old what is said of something unfinished is. */
function lastWordWords({ voices }: CommitmentFacts, view: Wording): string {
	const [last] = sortedBy(voices, ({ word }) => [-word.when.interval.end]);
	const { when } = last!.word;
	return view.language === 'ar'
		? `؛ وآخر قول ${whenWords(when, view)}`
		: `; last word ${whenWords(when, view)}`;
}

/** Who cannot say says nothing of what others do. */
function saysSo(said: Fulfilment, outcome: Outcome): boolean {
	return said !== 'unverifiable' || outcome === 'unverifiable';
}

/** Whose voice it is, as a sentence names it: a side, or by its own name who belongs to none. */
export function voiceName({ of, word }: Voice, index: RecordIndex, language: Language): string {
	const { kind, name } = word.assessor;
	if (of === TOGETHER || of === NO_SIDE.code)
		return kind === 'media' && language === 'ar' ? `«${name.ar}»` : name[language];
	return sideWords(index, of, language);
}

/** What a voice says: "met", and of a standing duty "kept". */
export function wordOf(
	{ word }: Voice,
	{ commitment }: CommitmentFacts,
	language: Language
): string {
	const { fulfilment: said } = word.assessment;
	if (said === 'met' && isStandingDuty(commitment)) return KEPT_LABEL[language];
	return labelOf(fulfilment, said, language);
}

function shortVoiceWords(
	voice: Voice,
	facts: CommitmentFacts,
	index: RecordIndex,
	language: Language
): string {
	return `${voiceName(voice, index, language)}: ${wordOf(voice, facts, language)}`;
}

/** A voice in full: "Iraq: met, 18 January 2026 (Higher Military Commission, Iraqi side; its own word)". */
export function voiceWords(
	voice: Voice,
	facts: CommitmentFacts,
	index: RecordIndex,
	view: Wording
): string {
	const { language } = view;
	const { assessor, isOwnWord, when } = voice.word;
	const name = voiceName(voice, index, language);
	const who = [
		...(assessor.name[language] === name ? [] : [assessor.name[language]]),
		...(isOwnWord ? [OWN[language]] : [])
	];
	const comma = language === 'ar' ? '،' : ',';
	const said = `${shortVoiceWords(voice, facts, index, language)}${comma} ${dateWords(when, view)}`;
	return who.length === 0 ? said : `${said} (${who.join(language === 'ar' ? '؛ ' : '; ')})`;
}

/** When it was met: "on 18 January 2026", "between 26 November 2025 and 18 January 2026", "by 18 January 2026". */
export function completionWords({ from, to, isBounded }: Completion, view: Wording): string {
	const arabic = view.language === 'ar';
	const last = dayWords(to, view);
	if (from === to) return arabic ? `في ${last}` : `on ${last}`;
	if (!isBounded || !Number.isFinite(from)) return arabic ? `في ${last} أو قبله` : `by ${last}`;
	const first = dayWords(from, view);
	return arabic ? `بين ${first} و${last}` : `between ${first} and ${last}`;
}

const DATE: Record<Language, Record<Lateness['against'], string>> = {
	en: {
		only: 'its date',
		first: 'the first date',
		last: 'the last date',
		earlier: 'the earlier date',
		later: 'the later date'
	},
	ar: {
		only: 'موعده',
		first: 'الموعد الأول',
		last: 'الموعد الأخير',
		earlier: 'أقرب الموعدين',
		later: 'أبعد الموعدين'
	}
};

/** How late, against each date: "57 to 110 days after the first date (September 2025)". */
export function latenessWords(lateness: readonly Lateness[], view: Wording): string {
	const told = view.language === 'ar' ? lateInArabic : lateInEnglish;
	const [one] = lateness;
	const isBeforeBoth = one?.against === 'earlier' && one.latest <= 0;
	const words = (isBeforeBoth ? [one] : lateness).map((late) => told(late, view));
	return words.join(view.language === 'ar' ? '، و' : ', and ');
}

function lateInEnglish(late: Lateness, view: Wording): string {
	const { earliest, latest, isBounded } = late;
	const date = `${DATE.en[late.against]} (${dateWords(late.due, view)})`;
	if (latest <= 0) return `no later than ${date}`;
	const days = counted(latest, 'day', view);
	if (earliest === latest) return `${days} after ${date}`;
	if (!isBounded || earliest <= 0) return `at most ${days} after ${date}`;
	return `${inDigits(earliest, view.digits)} to ${days} after ${date}`;
}

function lateInArabic(late: Lateness, view: Wording): string {
	const { earliest, latest, isBounded } = late;
	const date = `${DATE.ar[late.against]} (${dateWords(late.due, view)})`;
	if (latest <= 0) return `في ${date} أو قبله`;
	const days = counted(latest, 'dayMoved', view);
	if (earliest === latest) return `بعد ${date} ${/^[\d٠-٩]/u.test(days) ? 'بـ' : 'ب'}${days}`;
	if (!isBounded || earliest <= 0) return `بعد ${date} بما لا يزيد على ${days}`;
	return `بعد ${date} بمدة بين ${counted(earliest, 'dayMoved', view)} و${days}`;
}

/**
 * What came of it in one sentence, without its stop: who says what, when it was met and how late that was: "said by Iraq
 * to have been met between 26 November 2025 and 18 January 2026: 57 to 110 days after the first date (September 2025)".
 */
export function judgementWords(facts: CommitmentFacts, index: RecordIndex, view: Wording): string {
	const { completion, lateness, outcome } = facts;
	const said = outcomeWords(facts, index, view);
	const { language } = view;
	const isTimed = completion && Number.isFinite(completion.to) && !isStandingDuty(facts.commitment);
	if (!isTimed) return `${said}${countWords(facts, index, view)}`;
	const when = completionWords(completion, view);
	const late = latenessWords(lateness, view);
	if (outcome === 'voicesDiffer')
		return late ? `${said}${byThoseWords(when, late, language)}` : said;
	if (outcome !== 'doneByEvent' && !outcome.startsWith('saidMet')) return said;
	const met =
		language === 'ar'
			? `${said} ${when}`
			: `said by ${sayingWords(facts, index, view)} to have been met ${when}`;
	const told = outcome === 'doneByEvent' ? said : met;
	if (!late) return told;
	return language === 'ar' && told === met ? `${told}، أي ${late}` : `${told}: ${late}`;
}

/** When it was met by those who say that it was, where others do not. */
function byThoseWords(when: string, late: string, language: Language): string {
	return language === 'ar'
		? `؛ ومن قال إنه نُفّذ جعله ${when}، أي ${late}`
		: `; by those who say that it was met, ${when}: ${late}`;
}

/** Beside silence, the first number that was counted later of the force and place that it is about; it assesses nothing. */
function countWords(
	{ outcome, counts, current }: CommitmentFacts,
	index: RecordIndex,
	view: Wording
): string {
	if (outcome !== 'noWord' && outcome !== 'undated') return '';
	const due = lastDueEnd(current) ?? -Infinity;
	const first = counts.find(({ when }) => when.interval.start >= due);
	if (!first) return '';
	const figure = figureWords(first.strength.count, view);
	const name = findActor(index, first.strength.speaker).name[view.language];
	const day = dateWords(first.when, view);
	return view.language === 'ar'
		? `؛ وأول عدد بعده: ${figure} (${name}، ${day})`
		: `; the first count after it: ${figure} (${name}, ${day})`;
}

const UNDATED: Record<UndatedReason, Record<Language, string>> = {
	standing: { en: 'a standing duty, no end date', ar: 'واجب دائم لم تُذكر له نهاية' },
	promised: { en: 'a date promised, none given', ar: 'وُعد بموعد ولم يُحدد' },
	postponed: { en: 'put off without a date', ar: 'أُجّل بلا موعد' },
	lifted: { en: 'the date was lifted', ar: 'رُفع موعده' },
	conditional: { en: 'depends on a condition', ar: 'معلّق بشرط' },
	relative: { en: 'depends on another event', ar: 'معلّق بحدث آخر' },
	unnamed: { en: 'no time named', ar: 'لم يُذكر له موعد' }
};

/** Why no date stands: "no time named", «واجب دائم لم تُذكر له نهاية». */
export function undatedWords(reason: UndatedReason, language: Language): string {
	return UNDATED[reason][language];
}
