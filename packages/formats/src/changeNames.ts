import type { Language } from '@mithaq/model';
import type { LocalisedText } from '@mithaq/schema';
import type { RecordChange } from './diff.ts';

/** What each kind of record is called in a sentence on a change. */
export const KIND_NAMES: Record<RecordChange['folder'], LocalisedText> = {
	dataset: { ar: 'السجل', en: 'The record' },
	sources: { ar: 'مصدر', en: 'Source' },
	actors: { ar: 'جهة', en: 'Actor' },
	events: { ar: 'حدث', en: 'Event' },
	commitments: { ar: 'التزام', en: 'Commitment' },
	roles: { ar: 'قول عن الدور', en: 'Role statement' },
	strengths: { ar: 'عدد معلن', en: 'Head count' }
};

/** What a field is called in a sentence on a change, where kinds of record differ with the kind; undefined where only its own name is known. */
export function fieldName(field: string, language: Language): string | undefined {
	return FIELD_NAMES.get(field)?.[language];
}

const FIELD_NAMES = new Map<string, LocalisedText>(
	Object.entries({
		title: { ar: 'العنوان', en: 'title' },
		name: { ar: 'الاسم', en: 'name' },
		aliases: { ar: 'أسماء أخرى', en: 'other names' },
		summary: { ar: 'الملخص', en: 'summary' },
		description: { ar: 'الوصف', en: 'description' },
		action: { ar: 'الفعل المطلوب', en: 'action' },
		scope: { ar: 'النطاق', en: 'scope' },
		date: { ar: 'التاريخ', en: 'date' },
		dateBasis: { ar: 'أساس التاريخ', en: 'basis of the date' },
		dateNote: { ar: 'ملاحظة التاريخ', en: 'note on the date' },
		published: { ar: 'تاريخ النشر', en: 'publication date' },
		publishedBasis: { ar: 'أساس تاريخ النشر', en: 'basis of the publication date' },
		publishedNote: { ar: 'ملاحظة تاريخ النشر', en: 'note on the publication date' },
		type: { ar: 'النوع', en: 'type' },
		kind: { ar: 'النوع', en: 'kind' },
		side: { ar: 'الجانب', en: 'side' },
		place: { ar: 'المكان', en: 'place' },
		force: { ar: 'القوة المعنية', en: 'force' },
		'commitments.force': { ar: 'قوة العبارة', en: 'force of the words' },
		format: { ar: 'صيغة الانعقاد', en: 'format' },
		occurrence: { ar: 'وقوع الحدث', en: 'occurrence' },
		basis: { ar: 'أساس القول', en: 'basis' },
		keywords: { ar: 'الكلمات المفتاحية', en: 'keywords' },
		sides: { ar: 'الجوانب', en: 'sides' },
		places: { ar: 'الأماكن', en: 'places' },
		licence: { ar: 'الرخصة', en: 'licence' },
		languages: { ar: 'اللغات', en: 'languages' },
		duty: { ar: 'نوع الالتزام', en: 'duty' },
		lifecycle: { ar: 'حال الالتزام', en: 'lifecycle' },
		by: { ar: 'الملتزمون', en: 'those bound' },
		to: { ar: 'الموعودون', en: 'those promised' },
		madeAt: { ar: 'مناسبة صدوره', en: 'event at which it was made' },
		speakers: { ar: 'القائلون', en: 'speakers' },
		speaker: { ar: 'القائل', en: 'speaker' },
		count: { ar: 'العدد', en: 'figure' },
		note: { ar: 'الملاحظة', en: 'note' },
		url: { ar: 'الرابط', en: 'address' },
		publisher: { ar: 'الناشر', en: 'publisher' },
		creator: { ar: 'القائم على السجل', en: 'who keeps the record' },
		uriSpace: { ar: 'عنوان المعرّفات', en: 'address of identifiers' },
		version: { ar: 'الإصدار', en: 'version' },
		asOf: { ar: 'آخر يوم في السجل', en: 'last day of the record' },
		quote: { ar: 'العبارة المقتبسة', en: 'quote' },
		stance: { ar: 'موقف المصدر', en: 'stance of the source' },
		paragraph: { ar: 'الفقرة', en: 'paragraph' },
		evidence: { ar: 'الدليل', en: 'evidence' },
		deadlines: { ar: 'الموعد', en: 'deadline' },
		assessments: { ar: 'التقييم', en: 'assessment' },
		readings: { ar: 'القراءة', en: 'reading' },
		conditions: { ar: 'الشرط', en: 'condition' },
		participants: { ar: 'المشارك', en: 'participant' },
		bears: { ar: 'الأثر في التزام', en: 'bearing on a commitment' },
		activities: { ar: 'النشاط', en: 'activity' },
		partOf: { ar: 'ما هو جزء منه', en: 'what it is part of' },
		follows: { ar: 'ما سبقه', en: 'what it follows' },
		reprintOf: { ar: 'الأصل المنقول', en: 'original' },
		text: { ar: 'النص المحفوظ', en: 'held text' }
	})
);
