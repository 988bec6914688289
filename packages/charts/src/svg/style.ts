import { plainValue, type Properties, type Theme } from './values.ts';

/** A rule of a style sheet. */
interface Rule {
	selectors: string[];
	declarations: (readonly [property: string, value: string])[];
}

/** Where the charts' own properties are set. */
const ROOT = '.mithaq-chart';

/** What a stand-alone drawing takes of the page's styles; the rest is about the page. */
const TAKEN =
	/^(fill|opacity|overflow|paint-order|shape-rendering|stroke|stroke-(dasharray|width|linecap|linejoin)|font-(size|weight|family))$/;
/** States that a drawing on paper does not have. */
const LIVE = /:(hover|focus|focus-visible|active|dir|has)\b|\[data-connection/;

/**
 * The style sheets of a chart as rules of plain values for one theme: without custom properties,
 * colour functions, nesting or at-rules, so that any program that draws SVG understands them.
 *
 * A custom property that a class sets anew is written out for what stands inside that class.
 */
export function plainStyle(
	sheets: readonly string[],
	theme: Theme,
	given: Properties = {}
): string {
	const rules = sheets.flatMap(rulesOf);
	const root = { ...given, ...rootProperties(rules, given, theme) };
	const setters = settersOf(rules);
	const plain = rules.flatMap((rule) => plainRules(rule, root, setters, theme));
	return joined(plain).join('\n');
}

/** Rules that are the same but for their selectors are one; those of a later sheet stay later. */
function joined(rules: readonly (readonly [selector: string, body: string])[]): string[] {
	const texts: string[] = [];
	let [selectors, last] = [[] as string[], ''];
	for (const [selector, body] of [...rules, ['', ''] as const]) {
		if (body !== last && selectors.length > 0) texts.push(`${selectors.join(',')}{${last}}`);
		if (body !== last) [selectors, last] = [[], body];
		selectors.push(selector);
	}
	return texts;
}

function rulesOf(sheet: string): Rule[] {
	const text = sheet.replaceAll(/\/\*.*?\*\//gs, '');
	return [...withoutAtRules(text).matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors, body]) => ({
		selectors: splitSelectors(selectors!).flatMap(alternatives),
		declarations: body!.split(';').flatMap(declaration)
	}));
}

function withoutAtRules(text: string): string {
	return text
		.replaceAll(/@[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
		.replaceAll(/@[^;{}]*;/g, '');
}

function declaration(text: string): [string, string][] {
	const colon = text.indexOf(':');
	return colon === -1 ? [] : [[text.slice(0, colon).trim(), text.slice(colon + 1).trim()]];
}

/** At the commas that stand in no parentheses. */
function splitSelectors(text: string): string[] {
	return text.split(/,(?![^(]*\))/).map((part) => part.trim().replaceAll(/\s+/g, ' '));
}

/** `:is(a, b) c` is `a c` and `b c`. */
function alternatives(selector: string): string[] {
	const found = /:is\(([^()]*)\)/.exec(selector);
	if (!found) return [selector];
	return found[1]!
		.split(',')
		.flatMap((choice) => alternatives(selector.replace(found[0], choice.trim())));
}

function rootProperties(rules: Rule[], given: Properties, theme: Theme): Properties {
	const properties: Record<string, string> = { ...given };
	for (const { selectors, declarations } of rules) {
		if (!selectors.includes(ROOT)) continue;
		for (const [name, value] of declarations) {
			const plain = plainValue(value, properties, theme);
			if (name.startsWith('--') && plain !== undefined) properties[name] = plain;
		}
	}
	return properties;
}

/** A class that sets a custom property for itself and for what stands inside it. */
interface Setter {
	selector: string;
	name: string;
	value: string;
}

function settersOf(rules: readonly Rule[]): Setter[] {
	return rules.flatMap(({ selectors, declarations }) =>
		selectors
			.filter((selector) => selector !== ROOT)
			.flatMap((selector) =>
				declarations
					.filter(([name]) => name.startsWith('--'))
					.map(([name, value]) => ({ selector, name, value }))
			)
	);
}

function plainRules(
	{ selectors, declarations }: Rule,
	root: Properties,
	setters: readonly Setter[],
	theme: Theme
): [string, string][] {
	const taken = declarations.filter(([name]) => TAKEN.test(name));
	if (taken.length === 0) return [];
	const used = setters.filter(({ name }) => taken.some(([, value]) => value.includes(`${name})`)));
	return selectors
		.filter((selector) => !LIVE.test(selector))
		.flatMap((selector) => {
			const own = used.filter((setter) => setter.selector === selector);
			const around = used.filter((setter) => setter.selector !== selector && own.length === 0);
			return [
				...bodyFor(selector, taken, withOwn(root, own, theme), theme),
				...around.flatMap((setter) =>
					bodyFor(
						inside(setter.selector, selector),
						taken.filter(([, value]) => value.includes(`${setter.name})`)),
						withOwn(root, [setter], theme),
						theme
					)
				)
			];
		});
}

function withOwn(root: Properties, setters: readonly Setter[], theme: Theme): Properties {
	const own = setters.map(({ name, value }) => [name, plainValue(value, root, theme) ?? '']);
	return { ...root, ...Object.fromEntries(own) };
}

function inside(outer: string, inner: string): string {
	return `${outer} ${inner.replace(`${ROOT} `, '')}`;
}

function bodyFor(
	selector: string,
	declarations: Rule['declarations'],
	properties: Properties,
	theme: Theme
): [string, string][] {
	const body = declarations.flatMap(([name, value]) => {
		const plain = plainValue(value, properties, theme);
		return plain === undefined ? [] : [paint(name, plain)];
	});
	return body.length > 0 ? [[selector, body.join(';')]] : [];
}

const TRANSLUCENT = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)%\)$/;

/** SVG 1.1 has no colours that are part transparent: their opacity is a property of its own. */
function paint(name: string, value: string): string {
	if (value === 'transparent') return `${name}:#000;${name}-opacity:0`;
	const found = TRANSLUCENT.exec(value);
	if (!found) return `${name}:${value}`;
	const [, red, green, blue, percent] = found;
	return `${name}:rgb(${red},${green},${blue});${name}-opacity:${Number(percent) / 100}`;
}
