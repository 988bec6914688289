import type { Explanation } from '../explanation.ts';
import { ar, isolated, joined, type Message } from '../message.ts';
import { nearestName, suggestion } from '../nearest.ts';
import { eachText } from '../parts.ts';
import { allEntries, type EntryFinding, type Records } from '../records.ts';
import type { TextCheck } from '../refusal.ts';
import type { Rule } from './rule.ts';

const name = 'code-declared';

/** Field that holds a code → the list of the dataset that declares it. */
const LISTS = { side: 'sides', place: 'places' } as const;
type Field = keyof typeof LISTS;
const FIELDS: ReadonlySet<string> = new Set(Object.keys(LISTS));

/** The side of whoever belongs to none of those that the dataset declares. */
const NO_SIDE = 'other';

/** Every side and place that a record names is one that the dataset declares, once. */
export const rule: Rule = {
	name,
	texts: undeclared,
	check: (records) => [...nothingDeclared(records), ...declaredTwice(records)]
};

function undeclared(records: Records): TextCheck | undefined {
	if (!records.dataset) return undefined;
	const declared = {
		side: new Set(codesOf(records, 'side')),
		place: new Set(codesOf(records, 'place'))
	};
	const refuse: TextCheck['refuse'] = (text, key) => {
		const field = key as Field;
		if (declared[field].size === 0) return undefined;
		if (declared[field].has(text) || (field === 'side' && text === NO_SIDE)) return undefined;
		return { rule: name, ...messageFor(text, field, declared[field]) };
	};
	return { fields: FIELDS, refuse };
}

function codesOf({ dataset }: Records, field: Field): string[] {
	return dataset?.value[LISTS[field]]?.map(({ code }) => code) ?? [];
}

function messageFor(code: string, field: Field, codes: Set<string>): Message {
	const list = LISTS[field];
	const meant = nearestName(code, field === 'side' ? [...codes, NO_SIDE] : codes);
	const must = {
		ar: ar`يكون رمزاً يعلنه وصف السجل في ${list}`,
		en: `be a code that the dataset declares in ${list}`
	};
	return {
		must: joined(must, suggestion(meant)),
		cure: meant === undefined ? DECLARE[field] : write(meant, list)
	};
}

/** A list that is missing altogether is one fault, and not one of every record that names a code of it. */
function nothingDeclared(records: Records): EntryFinding[] {
	const { dataset } = records;
	if (!dataset) return [];
	const isMissing = (field: Field) => codesOf(records, field).length === 0;
	const missing = (Object.keys(LISTS) as Field[]).filter(isMissing);
	const named: Record<Field, Set<string>> = { side: new Set(), place: new Set() };
	for (const entry of allEntries(records)) {
		eachText(entry, (text, field) => {
			if (Object.hasOwn(named, field)) named[field as Field].add(text);
		});
	}
	return missing.flatMap((field) => {
		const codes = [...named[field]].filter((code) => field !== 'side' || code !== NO_SIDE);
		if (codes.length === 0) return [];
		return [
			{
				entry: dataset,
				pointer: `/${LISTS[field]}`,
				rule: name,
				...declareAll(codes, LISTS[field])
			}
		];
	});
}

function declareAll(codes: string[], list: string): Message {
	return {
		must: {
			ar: 'يُذكر الحقل ويُعلن فيه ما تسمّيه القيود: ' + codes.map(isolated).join('، '),
			en: `be present and declare what records name: ${codes.join(', ')}`
		},
		cure: {
			ar: ar`أعلن كل رمز في ${list} من ${'dataset.json'} بتسميته وتعريفه.`,
			en: `Declare each of these codes in ${list} of dataset.json, with its label and definition.`
		}
	};
}

const DECLARE = {
	side: {
		ar: ar`صحّح الرمز، أو أعلنه في ${'sides'} بتسميته وتعريفه، أو اكتب ${NO_SIDE} لمن لا ينتمي إلى جانب.`,
		en: 'Correct the code, declare it in sides with its label and definition, or write other for whoever belongs to no side.'
	},
	place: {
		ar: ar`صحّح الرمز، أو أعلنه في ${'places'} بتسميته وتعريفه وموقعه من البلد (${'extent'}).`,
		en: 'Correct the code, or declare it in places with its label, definition and extent.'
	}
};

const write = (code: string, list: string) => ({
	ar: ar`اكتب ${code} إن كان هو المقصود، وإلا فأعلن الرمز في ${list}.`,
	en: `Write ${code} if that is meant; otherwise declare the code in ${list}.`
});

const DECLARED = [
	...(['sides', 'places', 'lanes', 'activities', 'eventTypes'] as const),
	...(['participantRoles', 'actorKinds', 'sourceTypes'] as const)
];

/** A code that is declared twice would have two names, and an activity in two lanes two places. */
function declaredTwice({ dataset }: Records): EntryFinding[] {
	if (!dataset) return [];
	const { lanes = [] } = dataset.value;
	const declared = DECLARED.map((list) =>
		(dataset.value[list] ?? []).map(({ code }, at) => [code, `/${list}/${at}/code`] as const)
	);
	const drawn = lanes.flatMap(({ activities }, lane) =>
		activities.map((code, at) => [code, `/lanes/${lane}/activities/${at}`] as const)
	);
	return [...declared, drawn].flatMap((codes) => {
		const seen = new Set<string>();
		return codes
			.filter(([code]) => seen.size === seen.add(code).size)
			.map(([actual, pointer]) => ({ entry: dataset, pointer, rule: name, ...TWICE, actual }));
	});
}

const TWICE: Message = {
	must: {
		ar: 'لا يحمل الرمزَ إعلان آخر في القائمة نفسها',
		en: 'be a code that is declared once in its list'
	},
	cure: {
		ar: 'احذف أحد الإعلانين إن كانا واحداً، وإلا فأعط الثاني رمزاً آخر.',
		en: 'Remove one of the two if they are the same; otherwise give the second another code.'
	}
};

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'يعلن وصف السجل كل جانب أو مكان يذكره قيد، مرة واحدة.',
		en: 'Every side or place that a record names is declared by the dataset, once.'
	},
	meaning: {
		ar: ar`يعلن ${'dataset.json'} الجوانب في ${'sides'} والأماكن في ${'places'}، لكل منها رمز وتسمية وتعريف بالعربية والإنكليزية، ولكل مكان موقعه من البلد الذي يتناوله السجل (${'extent'}). أما ${'other'}، وهو رمز من لا ينتمي إلى جانب منها، فلا يحتاج إلى إعلان.`,
		en: 'The file dataset.json declares the sides in sides and the places in places: each has a code, and a label and a definition in Arabic and English; a place also says how it lies to the land that the dataset is about (extent). The side other, for whoever belongs to none of them, needs no declaration.'
	},
	reason: {
		ar: 'لكل سجل جوانبه وأماكنه، ولا يُعرض رمز بلا اسم يفهمه القارئ.',
		en: 'Each record has sides and places of its own, and no code is shown without a name that a reader understands.'
	},
	mend: {
		ar: 'صحّح الرمز إن أخطأت في كتابته، وإلا فأعلنه. وإن أُعلن مرتين فاحذف أحد الإعلانين.',
		en: 'Correct the code if it is misspelt; otherwise declare it. If it is declared twice, remove one of the two.'
	},
	right: { file: 'events/meeting.json', text: '"place": "riverbank"' },
	wrong: { file: 'events/meeting.json', text: '"place": "riverbnk"' }
};
