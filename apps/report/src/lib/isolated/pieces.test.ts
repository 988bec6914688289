import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

/** A text with what runs from left to right in brackets. */
const marked = (text: string) =>
	piecesOf(text)
		.map((piece) => (piece.isLeftToRight ? `[${piece.text}]` : piece.text))
		.join('');

test.each([
	['بالتاريخ 10-02-2024', 'بالتاريخ [10-02-2024]'],
	['نُشر 2021-04-07.', 'نُشر [2021-04-07].'],
	['«2025-09~» و«2025-09?»', '«[2025-09~]» و«[2025-09?]»'],
	['المدة 2021-07/2021-08 كلها', 'المدة [2021-07/2021-08] كلها'],
	['2025-09-30/.. مفتوحة', '[2025-09-30/..] مفتوحة'],
	['حتى ../2022-06-01', 'حتى [../2022-06-01]'],
	['انظر https://example.org/a/b?c=1، ثم', 'انظر [https://example.org/a/b?c=1]، ثم'],
	['المعرّف joint-statement-2024-09-27 هنا', 'المعرّف [joint-statement-2024-09-27] هنا'],
	['وكالة Reuters، 2020', 'وكالة [Reuters]، 2020'],
	['بعنوان The End, at last: a note في صحيفة', 'بعنوان [The End, at last: a note] في صحيفة'],
	['قوة (CJTF) 2020', 'قوة ([CJTF]) 2020'],
	['طائرة F-16 في 2,500 ساعة', 'طائرة [F-16] في 2,500 ساعة'],
	['2025/نهاية 2025', '2025/نهاية 2025'],
	['2025-09~', '[2025-09~]'],
	['Combined Joint Task Force (CJTF)', '[Combined Joint Task Force (CJTF)]'],
	['2024', '2024'],
	['بلا أرقام', 'بلا أرقام']
])('%s', (text, expected) => {
	expect(marked(text)).toBe(expected);
});

test('nothing of a text is lost', () => {
	const text = 'قال v1.2: 2024-01-01، «a b» (c-d) ثم https://a.b/.';
	expect(
		piecesOf(text)
			.map((piece) => piece.text)
			.join('')
	).toBe(text);
});
