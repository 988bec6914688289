import { formatProblems, type Problem } from '@mithaq/schema/check';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text from a record is untrusted: nothing in it becomes markup. */
function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** The text of a file with what would turn or hide it on the screen as escapes. */
function unsteered(text: string): string {
	return text.replace(
		/(?![\t\n])[\p{Cc}\p{Cf}]/gu,
		(character) => `\\u{${character.codePointAt(0)!.toString(16)}}`
	);
}

/**
 * What the data keeper sees in place of the site while the record is broken: every problem with its
 * place. The page reloads by itself once a file is saved.
 */
export function brokenPage(problems: readonly Problem[], frame: string): string {
	const items = problems.map(
		(problem) => `<li>
<p>${escaped(formatProblems([problem]))}</p>
<p lang="ar" dir="rtl">${escaped(formatProblems([problem], 'text', { language: 'ar' }))}</p>
</li>`
	);
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${problems.length} problem(s) in the record</title>
<script type="module" src="/@vite/client"></script>
<style>
	:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
	body { max-width: 70rem; margin: 2rem auto; padding-inline: 1rem; }
	li { margin-block: 1rem; overflow-wrap: anywhere; }
	li p { margin-block: 0.25rem; white-space: pre-line; }
	pre { overflow-x: auto; tab-size: 2; }
</style>
<h1>${problems.length} problem(s) in the record</h1>
<ol>${items.join('')}</ol>
<p>The first one stands here:</p>
<pre>${escaped(unsteered(frame))}</pre>
</html>`;
}
