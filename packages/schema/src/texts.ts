import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findQuote, findQuotes, normaliseLineEnds, paragraphsOf } from './arabic.ts';
import type { Evidence } from './generated/types.ts';
import { ar, joined } from './message.ts';
import { pointerOfHolder, textsOf } from './parts.ts';
import { allEntries, entriesOf, type EntryFinding, type Records } from './records.ts';

/** What came of holding the record's quotes against the texts. */
export interface TextProof {
	findings: EntryFinding[];
	/** How many texts were at hand. */
	texts: number;
	/** How many quotes stand in their paragraph. */
	quotes: number;
}

/** The digest of a text: SHA-256 of its UTF-8 bytes with line ends normalised. Most checks need none and load no cryptography. */
export function digestOf(text: string): string {
	const { createHash } = process.getBuiltinModule('node:crypto');
	return `sha256-${createHash('sha256').update(normaliseLineEnds(text), 'utf8').digest('hex')}`;
}

/** Proves that each held source's text is in the folder and that each quote stands in its paragraph. */
export function proveQuotes(records: Records, folder: string): TextProof {
	const texts = readTexts(folder);
	const proof: TextProof = { findings: [], texts: texts.size, quotes: 0 };
	const paragraphs = new Map<string, string[]>();
	for (const entry of entriesOf(records, 'source')) {
		const { id, text } = entry.value;
		if (!text) continue;
		const found = texts.get(text.digest);
		const finding = found
			? countFinding(text.paragraphs, found.length)
			: digestFinding(text.digest);
		if (finding) proof.findings.push({ entry, ...finding });
		if (found) paragraphs.set(id, found);
	}
	const cited = allEntries(records)
		.flatMap(textsOf)
		.filter(({ name }) => name === 'source');
	for (const text of cited) {
		const { paragraph = 0, quote } = text.holder as unknown as Evidence;
		const lines = paragraphs.get(text.text) ?? [];
		const line = lines[paragraph - 1];
		if (line === undefined || !quote || records.misshapen.includes(text.entry)) continue;
		const places = findQuotes(line, quote).length;
		if (places > 0) proof.quotes++;
		if (places > 1) {
			const pointer = `${pointerOfHolder(text)}/quote`;
			proof.findings.push({ entry: text.entry, pointer, ...SEVERAL, actual: quote });
		}
		if (places > 0) continue;
		const finding = quoteFinding(pointerOfHolder(text), quote, paragraph, lines);
		proof.findings.push({ entry: text.entry, ...finding });
	}
	return proof;
}

function readTexts(folder: string): Map<string, string[]> {
	const files = readdirSync(folder, { withFileTypes: true }).filter(
		(file) => file.name.endsWith('.txt') && !file.isDirectory()
	);
	return new Map(
		files.map(({ name }) => {
			const text = readFileSync(join(folder, name), 'utf8');
			return [digestOf(text), paragraphsOf(text)];
		})
	);
}

function digestFinding(actual: string): Omit<EntryFinding, 'entry'> {
	return {
		pointer: '/text/digest',
		rule: 'text-digest',
		must: {
			ar: 'تكون البصمة بصمة نص في مجلد النصوص',
			en: 'be the digest of a text that is at hand'
		},
		cure: {
			ar: 'ضع النص في المجلد، أو صحّح البصمة إن كان النص الذي فيه هو الصحيح.',
			en: 'Put the text in the folder, or correct the digest if the text there is the right one.'
		},
		actual
	};
}

function countFinding(stated: number, counted: number): Omit<EntryFinding, 'entry'> | undefined {
	if (stated === counted) return undefined;
	return {
		pointer: '/text/paragraphs',
		rule: 'text-digest',
		must: { ar: ar`يكون العدد ${counted}`, en: `be ${counted}` },
		cure: { ar: ar`اكتب ${counted}.`, en: `Write ${counted}.` },
		actual: stated
	};
}

function quoteFinding(
	pointer: string,
	quote: string,
	paragraph: number,
	lines: string[]
): Omit<EntryFinding, 'entry'> {
	const elsewhere = lines.findIndex((line) => findQuote(line, quote)) + 1;
	const must = {
		ar: ar`ترد العبارة في الفقرة ${paragraph} من نص مصدرها`,
		en: `be a phrase of paragraph ${paragraph} of its source`
	};
	const place = { pointer: `${pointer}/quote`, rule: 'quote-in-paragraph', actual: quote };
	if (elsewhere === 0) return { ...place, must, cure: COPY };
	const hint = {
		ar: ar` (وهي في الفقرة ${elsewhere})`,
		en: ` (it stands in paragraph ${elsewhere})`
	};
	const cure = {
		ar: ar`اكتب ${elsewhere} في ${'paragraph'}.`,
		en: `Write ${elsewhere} in paragraph.`
	};
	return { ...place, must: joined(must, hint), cure };
}

const SEVERAL = {
	rule: 'quote-tells',
	severity: 'warning' as const,
	must: {
		ar: 'ترد العبارة في فقرتها مرة واحدة',
		en: 'stand only once in its paragraph'
	},
	cure: {
		ar: 'انقل معها كلمة قبلها أو بعدها ليُعرف موضعها.',
		en: 'Copy a word before or after it too, so that one sees which place is meant.'
	}
};

const COPY = {
	ar: 'انسخ العبارة من النص نفسه، أو احذف الدليل إن لم يقل المصدر ذلك.',
	en: 'Copy the phrase from the text itself, or remove the evidence if the source does not say so.'
};
