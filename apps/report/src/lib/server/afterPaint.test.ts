import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { afterPaint } from './afterPaint.ts';

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const script =
	'\n{ __sveltekit_x = {}; import("/_app/immutable/entry/start.a1.js").then((kit) => kit); }';
const page = (code: string, named = code) =>
	`<meta content="script-src '${digest(named)}'"><p>$&</p><script>${code}</script>`;

const codeOf = (html: string) => /<script>([^]*)<\/script>/.exec(html)![1]!;

test('the script waits for letters and a frame, and the policy names it as it then is', () => {
	const changed = afterPaint(page(script));
	const code = codeOf(changed);
	expect(code).toMatch(
		/document\.fonts\.ready[^]*requestAnimationFrame[^]*\.then\(\(\) => import\("\/_app\/immutable\/entry\/start\.a1\.js"\)\)[^]*\.then\(\(kit\) => kit\)/
	);
	expect(changed).toBe(page(code));
});

test('modules and data are asked for by the script, and no longer by the page', () => {
	const module = '<link href="/_app/immutable/chunks/a1.js" rel="modulepreload">';
	const changed = afterPaint(module + page(script), '/ar/</script>.json');
	const code = codeOf(changed);
	expect(changed).toBe(page(code));
	expect(code).toContain('"/_app/immutable/chunks/a1.js"');
	expect(code).toContain('"/ar/\\u003c/script>.json"');
});

test('a page without it stays as it is', () => {
	expect(afterPaint('<p>a</p><script>b</script>')).toBe('<p>a</p><script>b</script>');
});

test.each([
	['a script that starts otherwise', page('\n{ __sveltekit_x = {}; go() }')],
	['a policy that does not name it', page(script, 'another')]
])('%s is refused', (_, html) => {
	expect(() => afterPaint(html)).toThrow('missing start of Kit in its script');
});
