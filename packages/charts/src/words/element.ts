import type { Language } from '../view.ts';

/** A place in a bundle (a JSON pointer) and what must be there. */
type Fault = readonly [pointer: string, must: string];

const ENGLISH = {
	loading: 'Fetching the record …',
	noAddress: 'This chart names no record: give the address of a bundle in the attribute src.',
	missing: (address: string, status: number) =>
		`The record could not be fetched: ${address} answered ${status}.`,
	unreachable: (address: string) =>
		`The record could not be fetched: ${address} did not answer, or does not let other sites read it.`,
	notJSON: (address: string) => `The record could not be read: ${address} is not JSON.`,
	notARecord: (address: string, faults: readonly Fault[], count: number) =>
		`The record could not be read: ${address} is not a bundle of this chart’s format. ${faults
			.map(([pointer, must]) => `${pointer || '/'} must ${must}.`)
			.join(' ')}${count > faults.length ? ` And ${count - faults.length} more.` : ''}`,
	broken: (address: string, message: string) =>
		`The record could not be drawn: ${address} does not hold together (${message}).`
};

/** Addresses and pointers keep their own direction. */
const bare = (text: string) => `\u2066${text}\u2069`;

const ARABIC: typeof ENGLISH = {
	loading: 'يُجلب السجل …',
	noAddress: 'لم يُذكر سجل لهذا الرسم: اكتب عنوان ملف السجل في السمة src.',
	missing: (address, status) => `تعذّر جلب السجل: أجاب ${bare(address)} بالرمز ${status}.`,
	unreachable: (address) =>
		`تعذّر جلب السجل: لم يُجب ${bare(address)}، أو لا يسمح لمواقع أخرى بقراءته.`,
	notJSON: (address) => `تعذّرت قراءة السجل: ${bare(address)} ليس بصيغة JSON.`,
	notARecord: (address, faults, count) =>
		`تعذّرت قراءة السجل: ${bare(address)} ليس سجلاً بالصيغة التي يعرفها هذا الرسم. ${faults
			.map(([pointer, must]) => `${bare(pointer || '/')} يجب أن ${must}.`)
			.join(' ')}${count > faults.length ? ` وعدد المواضع الأخرى ${count - faults.length}.` : ''}`,
	broken: (address, message) => `تعذّر رسم السجل: ${bare(address)} غير متماسك (${bare(message)}).`
};

/** What a chart in a page of somebody else's says when it has nothing to draw. */
export const elementWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
