import { assertionsOf, types, type Hoist } from './keywords.ts';
import { branchesOf, membersOf, namesAskedBy, partUnder, type Part } from './part.ts';

/** What a writer of JavaScript asks of the module that it writes for. */
export interface Module {
	hoist: Hoist;
	/** The name of what is declared for a part, if that is not written where it is used. */
	nameFor: (part: Part) => string | undefined;
}

/** The body of a function that tells whether the value `v` fits. */
export function fitsBody(part: Part, module: Module): string {
	const { type } = part.schema;
	if (type === 'object') return objectBody(part, module);
	if (type === 'array') return arrayBody(part, module);
	return `return ${oneTest(part, module, 'v')};`;
}

function test(part: Part, module: Module, v: string): string {
	const name = module.nameFor(part);
	return name ? `fits${name}(${v})` : oneTest(part, module, v);
}

function oneTest(part: Part, { hoist }: Module, v: string): string {
	const { type } = part.schema;
	const tests = assertionsOf(part).map(({ assertion, wanted }) => assertion.test(v, wanted, hoist));
	return [...(type ? [types[type]!(v)] : []), ...tests].join(' && ');
}

function arrayBody(part: Part, module: Module): string {
	const item = test(partUnder(part, 'items'), module, 'v[at]');
	return `if (!(${oneTest(part, module, 'v')})) return false;
for (let at = 0; at < v.length; at++) if (!(${item})) return false;
return true;`;
}

/**
 * Goes through the members that are there: asking for each that may be there costs V8 a search
 * wherever the object before had other members. A bit stands for each that is asked for later.
 */
function objectBody(part: Part, module: Module): string {
	const asked = namesAskedBy(part);
	if (asked.length > 31) throw new TypeError(`too many members are asked for at ${part.place}`);
	const cases = membersOf(part).map(([name, inner]) => {
		const fits = test(inner, module, 'member');
		return asked.includes(name)
			? `case '${name}': if (${fits}) seen |= ${bitsOf([name], asked)}; else if (member !== undefined) return false; break;`
			: `case '${name}': if (member !== undefined && !(${fits})) return false; break;`;
	});
	return `if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
${cases.join('\n')}
default: return false;
}
}
return ${conditionTest({ ...part, schema: { ...part.schema, properties: {} } }, module, asked)};`;
}

function bitsOf(names: string[], asked: string[]): number {
	return names.reduce((bits, name) => bits | (1 << asked.indexOf(name)), 0);
}

/** Whether the object `v` meets what is asked of its members together. */
function conditionTest(part: Part, module: Module, asked: string[]): string {
	const { schema } = part;
	const has = (names: string[]) => `(seen & ${bitsOf(names, asked)}) === ${bitsOf(names, asked)}`;
	const meets = (condition: Part) => conditionTest(condition, module, asked);
	const tests = membersOf(part).map(
		([name, inner]) => `(!(${has([name])}) || ${test(inner, module, `v.${name}`)})`
	);
	if (schema.required) tests.push(has(schema.required));
	if (schema.anyOf) tests.push(`(${branchesOf(part, 'anyOf').map(meets).join(' || ')})`);
	tests.push(...branchesOf(part, 'allOf').map(meets));
	if (schema.if) {
		tests.push(`(!(${meets(partUnder(part, 'if'))}) || ${meets(partUnder(part, 'then'))})`);
	}
	return tests.join(' && ') || 'true';
}
