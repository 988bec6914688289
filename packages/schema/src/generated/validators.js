// Generated from schemas/*.json by `npm run generate`, with Ajv. Do not edit.
// src/leaf.ts
/** Whether a text has more characters (Unicode code points) than a limit, as JSON Schema's `maxLength` counts. */
function isLonger(text, limit) {
	return text.length > limit && (text.length > 2 * limit || codePoints(text) > limit);
}
function codePoints(text) {
	let count = text.length;
	for (let at = 1; at < text.length; at++) if (isTrail(text.charCodeAt(at)) && isLead(text.charCodeAt(at - 1))) count--;
	return count;
}
function isLead(unit) {
	return (unit & 64512) === 55296;
}
function isTrail(unit) {
	return (unit & 64512) === 56320;
}
/** The last item of a list that also stands earlier, and where it does so last; one pass whatever the items are. */
function duplicate(list) {
	const primitives = /* @__PURE__ */ new Map();
	const containers = /* @__PURE__ */ new Map();
	let found;
	for (let i = 0; i < list.length; i++) {
		const item = list[i];
		const isContainer = typeof item === "object" && item !== null;
		const last = isContainer ? containers : primitives;
		const key = isContainer ? canonical(item) : item;
		const j = last.get(key);
		if (j !== void 0) found = {
			i,
			j
		};
		last.set(key, i);
	}
	return found;
}
/** JSON with the members of every object in one order. It goes as deep as values do, which is deeper than calls may go. */
function canonical(value) {
	const parts = [];
	const pending = [[value]];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) if (typeof next === "string") parts.push(next);
	else parts.push(opened(next[0], pending));
	return parts.join("");
}
/** A scalar as JSON; of a list or object its beginning, while what it holds, and its end, are put before what is pending. */
function opened(value, pending) {
	if (typeof value !== "object" || value === null) return `${JSON.stringify(value)},`;
	pending.push(Array.isArray(value) ? "]" : "}");
	if (Array.isArray(value)) {
		for (let at = value.length; at--;) pending.push([value[at]]);
		return "[";
	}
	for (const key of Object.keys(value).sort().reverse()) pending.push([value[key]], `${JSON.stringify(key)}:`);
	return "{";
}
// validators
const actor = validate20;
const pattern4 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u");
const func1 = isLonger;
const obj0 = /* @__PURE__ */ new Set([]);
const obj5 = /* @__PURE__ */ new Set([
	"$schema",
	"id",
	"name",
	"aliases",
	"kind",
	"side",
	"partOf",
	"evidence",
	"note",
	"extensions"
]);
const schema43 = {
	"type": "string",
	"enum": [
		"supports",
		"partlySupports",
		"qualifies",
		"disputes",
		"refutes",
		"context"
	]
};
const obj3 = /* @__PURE__ */ new Set([
	"source",
	"paragraph",
	"page",
	"quote",
	"gloss",
	"stance",
	"note"
]);
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.source === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.stance === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stance" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.source !== void 0) {
			let data0 = data.source;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/source",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0, 80)) {
					const err3 = {
						instancePath: instancePath + "/source",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/source",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.paragraph !== void 0) {
			let data1 = data.paragraph;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/paragraph",
					schemaPath: "#/properties/paragraph/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/paragraph",
						schemaPath: "#/properties/paragraph/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.page !== void 0) {
			let data2 = data.page;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/page",
					schemaPath: "#/properties/page/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/page",
						schemaPath: "#/properties/page/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.quote !== void 0) {
			let data3 = data.quote;
			if (typeof data3 === "string") {
				if (func1(data3, 120)) {
					const err9 = {
						instancePath: instancePath + "/quote",
						schemaPath: "#/properties/quote/maxLength",
						keyword: "maxLength",
						params: { limit: 120 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3 === "") {
					const err10 = {
						instancePath: instancePath + "/quote",
						schemaPath: "#/properties/quote/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/quote",
					schemaPath: "#/properties/quote/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.gloss !== void 0) {
			let data4 = data.gloss;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err12 = {
						instancePath: instancePath + "/gloss",
						schemaPath: "common.json#/$defs/translation/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key0 in data4) if (pattern5.test(key0)) {
					let data5 = data4[key0];
					const _errs13 = errors;
					if (typeof data5 === "string") {
						if (data5 === "") {
							const err13 = {
								instancePath: instancePath + "/gloss/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/translation/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/gloss/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/translation/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (!(_errs13 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data4) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err15 = {
						instancePath: instancePath + "/gloss",
						schemaPath: "common.json#/$defs/translation/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/gloss",
					schemaPath: "common.json#/$defs/translation/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.stance !== void 0) {
			let data6 = data.stance;
			if (typeof data6 !== "string") {
				const err17 = {
					instancePath: instancePath + "/stance",
					schemaPath: "codes.json#/$defs/stance/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (!(data6 === "supports" || data6 === "partlySupports" || data6 === "qualifies" || data6 === "disputes" || data6 === "refutes" || data6 === "context")) {
				const err18 = {
					instancePath: instancePath + "/stance",
					schemaPath: "codes.json#/$defs/stance/enum",
					keyword: "enum",
					params: { allowedValues: schema43.enum }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data7 = data.note;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length < 1) {
					const err19 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key2 in data7) if (pattern5.test(key2)) {
					let data8 = data7[key2];
					const _errs21 = errors;
					if (typeof data8 === "string") {
						if (data8 === "") {
							const err20 = {
								instancePath: instancePath + "/note/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/note/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (!(_errs21 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key3 in data7) if (!obj0.has(key3) && !pattern5.test(key3)) {
					const err22 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key3,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/note",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		for (const key4 in data) if (!obj3.has(key4)) {
			const err24 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key4,
					known: [...obj3]
				}
			};
			if (vErrors === null) vErrors = [err24];
			else vErrors.push(err24);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (let i0 = 0; i0 < data.length; i0++) {
			const _errs1 = errors;
			if (!validate24(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			if (!(_errs1 === errors)) {
				if (errors >= 1e3) break;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.kind === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.side === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "side" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.evidence === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err5 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data1, 80)) {
					const err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					const err9 = {
						instancePath: instancePath + "/name",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key0 in data2) if (pattern5.test(key0)) {
					let data3 = data2[key0];
					const _errs9 = errors;
					if (typeof data3 === "string") {
						if (data3 === "") {
							const err10 = {
								instancePath: instancePath + "/name/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/name/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (!(_errs9 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data2) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err12 = {
						instancePath: instancePath + "/name",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/name",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.aliases !== void 0) {
			let data4 = data.aliases;
			if (Array.isArray(data4)) for (let i0 = 0; i0 < data4.length; i0++) {
				let data5 = data4[i0];
				const _errs13 = errors;
				if (typeof data5 === "string") {
					if (data5 === "") {
						const err14 = {
							instancePath: instancePath + "/aliases/" + i0,
							schemaPath: "#/properties/aliases/items/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/aliases/" + i0,
						schemaPath: "#/properties/aliases/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!(_errs13 === errors)) {
					if (errors >= 1e3) break;
				}
			}
			else {
				const err16 = {
					instancePath: instancePath + "/aliases",
					schemaPath: "#/properties/aliases/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data6 = data.kind;
			if (typeof data6 === "string") {
				if (!pattern7.test(data6)) {
					const err17 = {
						instancePath: instancePath + "/kind",
						schemaPath: "codes.json#/$defs/actorKind/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (func1(data6, 40)) {
					const err18 = {
						instancePath: instancePath + "/kind",
						schemaPath: "codes.json#/$defs/actorKind/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/kind",
					schemaPath: "codes.json#/$defs/actorKind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.side !== void 0) {
			let data7 = data.side;
			if (typeof data7 === "string") {
				if (!pattern7.test(data7)) {
					const err20 = {
						instancePath: instancePath + "/side",
						schemaPath: "common.json#/$defs/declaredCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (func1(data7, 40)) {
					const err21 = {
						instancePath: instancePath + "/side",
						schemaPath: "common.json#/$defs/declaredCode/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/side",
					schemaPath: "common.json#/$defs/declaredCode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.partOf !== void 0) {
			let data8 = data.partOf;
			if (typeof data8 === "string") {
				if (!pattern4.test(data8)) {
					const err23 = {
						instancePath: instancePath + "/partOf",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (func1(data8, 80)) {
					const err24 = {
						instancePath: instancePath + "/partOf",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/partOf",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			if (!validate23(data.evidence, {
				instancePath: instancePath + "/evidence",
				parentData: data,
				parentDataProperty: "evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.note !== void 0) {
			let data10 = data.note;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (Object.keys(data10).length < 1) {
					const err26 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				for (const key2 in data10) if (pattern5.test(key2)) {
					let data11 = data10[key2];
					const _errs28 = errors;
					if (typeof data11 === "string") {
						if (data11 === "") {
							const err27 = {
								instancePath: instancePath + "/note/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/note/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					if (!(_errs28 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key3 in data10) if (!obj0.has(key3) && !pattern5.test(key3)) {
					const err29 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key3,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/note",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.extensions !== void 0) {
			let data12 = data.extensions;
			if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
				const err31 = {
					instancePath: instancePath + "/extensions",
					schemaPath: "common.json#/$defs/extensions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		for (const key4 in data) if (!obj5.has(key4)) {
			const err32 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key4,
					known: [...obj5]
				}
			};
			if (vErrors === null) vErrors = [err32];
			else vErrors.push(err32);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
const bundle = validate27;
const schema48 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://w3id.org/mithaq/schema/2/dataset.json",
	"type": "object",
	"properties": {
		"$schema": { "type": "string" },
		"title": { "$ref": "common.json#/$defs/localisedText" },
		"shortTitle": { "$ref": "common.json#/$defs/localisedText" },
		"description": { "$ref": "common.json#/$defs/localisedText" },
		"subject": { "$ref": "common.json#/$defs/localisedText" },
		"creator": { "$ref": "common.json#/$defs/localisedText" },
		"creatorKind": {
			"type": "string",
			"enum": ["organisation", "person"]
		},
		"uriSpace": {
			"type": "string",
			"pattern": "^https://[^\\s/?#]+/([^\\s?#]*/)?$"
		},
		"repository": { "$ref": "common.json#/$defs/url" },
		"contact": { "$ref": "common.json#/$defs/contact" },
		"version": {
			"type": "string",
			"pattern": "^\\d+\\.\\d+\\.\\d+$"
		},
		"asOf": { "$ref": "common.json#/$defs/day" },
		"licence": {
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9.+-]*$"
		},
		"languages": {
			"type": "array",
			"items": { "$ref": "common.json#/$defs/language" },
			"minItems": 1,
			"uniqueItems": true
		},
		"locales": {
			"type": "object",
			"patternProperties": { "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$": { "$ref": "common.json#/$defs/language" } },
			"additionalProperties": false
		},
		"months": {
			"type": "string",
			"enum": ["iraqi", "standard"]
		},
		"sides": {
			"type": "array",
			"items": { "$ref": "common.json#/$defs/declaredSide" },
			"minItems": 1
		},
		"places": {
			"type": "array",
			"items": { "$ref": "common.json#/$defs/declaredPlace" },
			"minItems": 1
		},
		"lanes": {
			"type": "array",
			"items": { "$ref": "common.json#/$defs/lane" },
			"minItems": 1
		},
		"activities": {
			"type": "array",
			"items": { "$ref": "common.json#/$defs/declaredTerm" },
			"minItems": 1
		},
		"eventTypes": {
			"type": "array",
			"items": { "$ref": "common.json#/$defs/declaredTerm" },
			"minItems": 1
		},
		"participantRoles": {
			"type": "array",
			"items": { "$ref": "common.json#/$defs/declaredTerm" },
			"minItems": 1
		},
		"actorKinds": {
			"type": "array",
			"items": { "$ref": "common.json#/$defs/declaredTerm" },
			"minItems": 1
		},
		"sourceTypes": {
			"type": "array",
			"items": { "$ref": "common.json#/$defs/declaredTerm" },
			"minItems": 1
		},
		"keywords": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"minItems": 1,
			"uniqueItems": true
		},
		"extensionSchemas": {
			"type": "object",
			"properties": {
				"dataset": { "$ref": "common.json#/$defs/extensionSchema" },
				"source": { "$ref": "common.json#/$defs/extensionSchema" },
				"actor": { "$ref": "common.json#/$defs/extensionSchema" },
				"event": { "$ref": "common.json#/$defs/extensionSchema" },
				"commitment": { "$ref": "common.json#/$defs/extensionSchema" },
				"role": { "$ref": "common.json#/$defs/extensionSchema" },
				"strength": { "$ref": "common.json#/$defs/extensionSchema" }
			},
			"additionalProperties": false
		},
		"extensions": { "$ref": "common.json#/$defs/extensions" }
	},
	"required": [
		"title",
		"description",
		"version",
		"asOf",
		"licence",
		"languages"
	],
	"additionalProperties": false
};
const pattern27 = /* @__PURE__ */ new RegExp("^https://[^\\s/?#]+/([^\\s?#]*/)?$", "u");
const pattern28 = /* @__PURE__ */ new RegExp("^https?://[^\\s]+$", "u");
const pattern29 = /* @__PURE__ */ new RegExp("^(https?://|mailto:[^\\s@]+@)[^\\s]+$", "u");
const pattern30 = /* @__PURE__ */ new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
const pattern31 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern32 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9.+-]*$", "u");
const pattern33 = /* @__PURE__ */ new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
const obj25 = /* @__PURE__ */ new Set([
	"dataset",
	"source",
	"actor",
	"event",
	"commitment",
	"role",
	"strength"
]);
const obj26 = /* @__PURE__ */ new Set([
	"$schema",
	"title",
	"shortTitle",
	"description",
	"subject",
	"creator",
	"creatorKind",
	"uriSpace",
	"repository",
	"contact",
	"version",
	"asOf",
	"licence",
	"languages",
	"locales",
	"months",
	"sides",
	"places",
	"lanes",
	"activities",
	"eventTypes",
	"participantRoles",
	"actorKinds",
	"sourceTypes",
	"keywords",
	"extensionSchemas",
	"extensions"
]);
const func9 = duplicate;
const obj15 = /* @__PURE__ */ new Set([
	"code",
	"label",
	"inSentence",
	"definition"
]);
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.label === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.definition === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "definition" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.code !== void 0) {
			let data0 = data.code;
			if (typeof data0 === "string") {
				if (!pattern7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/code",
						schemaPath: "common.json#/$defs/declaredCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0, 40)) {
					const err4 = {
						instancePath: instancePath + "/code",
						schemaPath: "common.json#/$defs/declaredCode/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/code",
					schemaPath: "common.json#/$defs/declaredCode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data1 = data.label;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err6 = {
						instancePath: instancePath + "/label",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key0 in data1) if (pattern5.test(key0)) {
					let data2 = data1[key0];
					const _errs7 = errors;
					if (typeof data2 === "string") {
						if (data2 === "") {
							const err7 = {
								instancePath: instancePath + "/label/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/label/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (!(_errs7 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data1) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err9 = {
						instancePath: instancePath + "/label",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/label",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.inSentence !== void 0) {
			let data3 = data.inSentence;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err11 = {
						instancePath: instancePath + "/inSentence",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key2 in data3) if (pattern5.test(key2)) {
					let data4 = data3[key2];
					const _errs12 = errors;
					if (typeof data4 === "string") {
						if (data4 === "") {
							const err12 = {
								instancePath: instancePath + "/inSentence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/inSentence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (!(_errs12 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key3 in data3) if (!obj0.has(key3) && !pattern5.test(key3)) {
					const err14 = {
						instancePath: instancePath + "/inSentence",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key3,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/inSentence",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.definition !== void 0) {
			let data5 = data.definition;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length < 1) {
					const err16 = {
						instancePath: instancePath + "/definition",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key4 in data5) if (pattern5.test(key4)) {
					let data6 = data5[key4];
					const _errs17 = errors;
					if (typeof data6 === "string") {
						if (data6 === "") {
							const err17 = {
								instancePath: instancePath + "/definition/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/definition/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (!(_errs17 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key5 in data5) if (!obj0.has(key5) && !pattern5.test(key5)) {
					const err19 = {
						instancePath: instancePath + "/definition",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key5,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/definition",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		for (const key6 in data) if (!obj15.has(key6)) {
			const err21 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key6,
					known: [...obj15]
				}
			};
			if (vErrors === null) vErrors = [err21];
			else vErrors.push(err21);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
const schema68 = {
	"type": "string",
	"enum": [
		"whole",
		"part",
		"beyond",
		"elsewhere"
	]
};
const obj18 = /* @__PURE__ */ new Set([
	"code",
	"label",
	"aliases",
	"definition",
	"extent"
]);
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.label === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.definition === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "definition" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.extent === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "extent" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.code !== void 0) {
			let data0 = data.code;
			if (typeof data0 === "string") {
				if (!pattern7.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/code",
						schemaPath: "common.json#/$defs/declaredCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1(data0, 40)) {
					const err5 = {
						instancePath: instancePath + "/code",
						schemaPath: "common.json#/$defs/declaredCode/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/code",
					schemaPath: "common.json#/$defs/declaredCode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data1 = data.label;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err7 = {
						instancePath: instancePath + "/label",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key0 in data1) if (pattern5.test(key0)) {
					let data2 = data1[key0];
					const _errs7 = errors;
					if (typeof data2 === "string") {
						if (data2 === "") {
							const err8 = {
								instancePath: instancePath + "/label/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/label/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (!(_errs7 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data1) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err10 = {
						instancePath: instancePath + "/label",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/label",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.aliases !== void 0) {
			let data3 = data.aliases;
			if (Array.isArray(data3)) for (let i0 = 0; i0 < data3.length; i0++) {
				let data4 = data3[i0];
				const _errs11 = errors;
				if (typeof data4 === "string") {
					if (data4 === "") {
						const err12 = {
							instancePath: instancePath + "/aliases/" + i0,
							schemaPath: "#/properties/aliases/items/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				} else {
					const err13 = {
						instancePath: instancePath + "/aliases/" + i0,
						schemaPath: "#/properties/aliases/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (!(_errs11 === errors)) {
					if (errors >= 1e3) break;
				}
			}
			else {
				const err14 = {
					instancePath: instancePath + "/aliases",
					schemaPath: "#/properties/aliases/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.definition !== void 0) {
			let data5 = data.definition;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length < 1) {
					const err15 = {
						instancePath: instancePath + "/definition",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key2 in data5) if (pattern5.test(key2)) {
					let data6 = data5[key2];
					const _errs16 = errors;
					if (typeof data6 === "string") {
						if (data6 === "") {
							const err16 = {
								instancePath: instancePath + "/definition/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/definition/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (!(_errs16 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key3 in data5) if (!obj0.has(key3) && !pattern5.test(key3)) {
					const err18 = {
						instancePath: instancePath + "/definition",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key3,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/definition",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.extent !== void 0) {
			let data7 = data.extent;
			if (typeof data7 !== "string") {
				const err20 = {
					instancePath: instancePath + "/extent",
					schemaPath: "codes.json#/$defs/placeExtent/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (!(data7 === "whole" || data7 === "part" || data7 === "beyond" || data7 === "elsewhere")) {
				const err21 = {
					instancePath: instancePath + "/extent",
					schemaPath: "codes.json#/$defs/placeExtent/enum",
					keyword: "enum",
					params: { allowedValues: schema68.enum }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		for (const key4 in data) if (!obj18.has(key4)) {
			const err22 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key4,
					known: [...obj18]
				}
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
const obj21 = /* @__PURE__ */ new Set([
	"code",
	"label",
	"description",
	"activities"
]);
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.label === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.activities === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "activities" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.code !== void 0) {
			let data0 = data.code;
			if (typeof data0 === "string") {
				if (!pattern7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/code",
						schemaPath: "common.json#/$defs/declaredCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0, 40)) {
					const err4 = {
						instancePath: instancePath + "/code",
						schemaPath: "common.json#/$defs/declaredCode/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/code",
					schemaPath: "common.json#/$defs/declaredCode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data1 = data.label;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err6 = {
						instancePath: instancePath + "/label",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key0 in data1) if (pattern5.test(key0)) {
					let data2 = data1[key0];
					const _errs7 = errors;
					if (typeof data2 === "string") {
						if (data2 === "") {
							const err7 = {
								instancePath: instancePath + "/label/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/label/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (!(_errs7 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data1) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err9 = {
						instancePath: instancePath + "/label",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/label",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err11 = {
						instancePath: instancePath + "/description",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key2 in data3) if (pattern5.test(key2)) {
					let data4 = data3[key2];
					const _errs12 = errors;
					if (typeof data4 === "string") {
						if (data4 === "") {
							const err12 = {
								instancePath: instancePath + "/description/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/description/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (!(_errs12 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key3 in data3) if (!obj0.has(key3) && !pattern5.test(key3)) {
					const err14 = {
						instancePath: instancePath + "/description",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key3,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/description",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.activities !== void 0) {
			let data5 = data.activities;
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					const err16 = {
						instancePath: instancePath + "/activities",
						schemaPath: "#/properties/activities/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (let i0 = 0; i0 < data5.length; i0++) {
					let data6 = data5[i0];
					const _errs16 = errors;
					if (typeof data6 === "string") {
						if (!pattern7.test(data6)) {
							const err17 = {
								instancePath: instancePath + "/activities/" + i0,
								schemaPath: "common.json#/$defs/declaredCode/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][A-Za-z0-9]*$" }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (func1(data6, 40)) {
							const err18 = {
								instancePath: instancePath + "/activities/" + i0,
								schemaPath: "common.json#/$defs/declaredCode/maxLength",
								keyword: "maxLength",
								params: { limit: 40 }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/activities/" + i0,
							schemaPath: "common.json#/$defs/declaredCode/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (!(_errs16 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				const found0 = func9(data5);
				if (found0 !== void 0) {
					const err20 = {
						instancePath: instancePath + "/activities",
						schemaPath: "#/properties/activities/uniqueItems",
						keyword: "uniqueItems",
						params: found0
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/activities",
					schemaPath: "#/properties/activities/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		for (const key4 in data) if (!obj21.has(key4)) {
			const err22 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key4,
					known: [...obj21]
				}
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
const obj24 = /* @__PURE__ */ new Set([
	"code",
	"label",
	"definition"
]);
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.label === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.definition === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "definition" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.code !== void 0) {
			let data0 = data.code;
			if (typeof data0 === "string") {
				if (!pattern7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/code",
						schemaPath: "common.json#/$defs/declaredCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0, 40)) {
					const err4 = {
						instancePath: instancePath + "/code",
						schemaPath: "common.json#/$defs/declaredCode/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/code",
					schemaPath: "common.json#/$defs/declaredCode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data1 = data.label;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err6 = {
						instancePath: instancePath + "/label",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key0 in data1) if (pattern5.test(key0)) {
					let data2 = data1[key0];
					const _errs7 = errors;
					if (typeof data2 === "string") {
						if (data2 === "") {
							const err7 = {
								instancePath: instancePath + "/label/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/label/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (!(_errs7 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data1) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err9 = {
						instancePath: instancePath + "/label",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/label",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.definition !== void 0) {
			let data3 = data.definition;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err11 = {
						instancePath: instancePath + "/definition",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key2 in data3) if (pattern5.test(key2)) {
					let data4 = data3[key2];
					const _errs12 = errors;
					if (typeof data4 === "string") {
						if (data4 === "") {
							const err12 = {
								instancePath: instancePath + "/definition/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/definition/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (!(_errs12 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key3 in data3) if (!obj0.has(key3) && !pattern5.test(key3)) {
					const err14 = {
						instancePath: instancePath + "/definition",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key3,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/definition",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		for (const key4 in data) if (!obj24.has(key4)) {
			const err16 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key4,
					known: [...obj24]
				}
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.description === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.asOf === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "asOf" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.licence === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "licence" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.languages === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "languages" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err6 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err7 = {
						instancePath: instancePath + "/title",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key0 in data1) if (pattern5.test(key0)) {
					let data2 = data1[key0];
					const _errs6 = errors;
					if (typeof data2 === "string") {
						if (data2 === "") {
							const err8 = {
								instancePath: instancePath + "/title/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/title/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (!(_errs6 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data1) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err10 = {
						instancePath: instancePath + "/title",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/title",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.shortTitle !== void 0) {
			let data3 = data.shortTitle;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err12 = {
						instancePath: instancePath + "/shortTitle",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key2 in data3) if (pattern5.test(key2)) {
					let data4 = data3[key2];
					const _errs11 = errors;
					if (typeof data4 === "string") {
						if (data4 === "") {
							const err13 = {
								instancePath: instancePath + "/shortTitle/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/shortTitle/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (!(_errs11 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key3 in data3) if (!obj0.has(key3) && !pattern5.test(key3)) {
					const err15 = {
						instancePath: instancePath + "/shortTitle",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key3,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/shortTitle",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data5 = data.description;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length < 1) {
					const err17 = {
						instancePath: instancePath + "/description",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				for (const key4 in data5) if (pattern5.test(key4)) {
					let data6 = data5[key4];
					const _errs16 = errors;
					if (typeof data6 === "string") {
						if (data6 === "") {
							const err18 = {
								instancePath: instancePath + "/description/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/description/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (!(_errs16 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key5 in data5) if (!obj0.has(key5) && !pattern5.test(key5)) {
					const err20 = {
						instancePath: instancePath + "/description",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key5,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/description",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.subject !== void 0) {
			let data7 = data.subject;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length < 1) {
					const err22 = {
						instancePath: instancePath + "/subject",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key6 in data7) if (pattern5.test(key6)) {
					let data8 = data7[key6];
					const _errs21 = errors;
					if (typeof data8 === "string") {
						if (data8 === "") {
							const err23 = {
								instancePath: instancePath + "/subject/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/subject/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (!(_errs21 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key7 in data7) if (!obj0.has(key7) && !pattern5.test(key7)) {
					const err25 = {
						instancePath: instancePath + "/subject",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key7,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/subject",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.creator !== void 0) {
			let data9 = data.creator;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (Object.keys(data9).length < 1) {
					const err27 = {
						instancePath: instancePath + "/creator",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				for (const key8 in data9) if (pattern5.test(key8)) {
					let data10 = data9[key8];
					const _errs26 = errors;
					if (typeof data10 === "string") {
						if (data10 === "") {
							const err28 = {
								instancePath: instancePath + "/creator/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/creator/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (!(_errs26 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key9 in data9) if (!obj0.has(key9) && !pattern5.test(key9)) {
					const err30 = {
						instancePath: instancePath + "/creator",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key9,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/creator",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.creatorKind !== void 0) {
			let data11 = data.creatorKind;
			if (typeof data11 !== "string") {
				const err32 = {
					instancePath: instancePath + "/creatorKind",
					schemaPath: "#/properties/creatorKind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (!(data11 === "organisation" || data11 === "person")) {
				const err33 = {
					instancePath: instancePath + "/creatorKind",
					schemaPath: "#/properties/creatorKind/enum",
					keyword: "enum",
					params: { allowedValues: schema48.properties.creatorKind.enum }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.uriSpace !== void 0) {
			let data12 = data.uriSpace;
			if (typeof data12 === "string") {
				if (!pattern27.test(data12)) {
					const err34 = {
						instancePath: instancePath + "/uriSpace",
						schemaPath: "#/properties/uriSpace/pattern",
						keyword: "pattern",
						params: { pattern: "^https://[^\\s/?#]+/([^\\s?#]*/)?$" }
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/uriSpace",
					schemaPath: "#/properties/uriSpace/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.repository !== void 0) {
			let data13 = data.repository;
			if (typeof data13 === "string") {
				if (!pattern28.test(data13)) {
					const err36 = {
						instancePath: instancePath + "/repository",
						schemaPath: "common.json#/$defs/url/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://[^\\s]+$" }
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (func1(data13, 2e3)) {
					const err37 = {
						instancePath: instancePath + "/repository",
						schemaPath: "common.json#/$defs/url/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/repository",
					schemaPath: "common.json#/$defs/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.contact !== void 0) {
			let data14 = data.contact;
			if (typeof data14 === "string") {
				if (!pattern29.test(data14)) {
					const err39 = {
						instancePath: instancePath + "/contact",
						schemaPath: "common.json#/$defs/contact/pattern",
						keyword: "pattern",
						params: { pattern: "^(https?://|mailto:[^\\s@]+@)[^\\s]+$" }
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (func1(data14, 2e3)) {
					const err40 = {
						instancePath: instancePath + "/contact",
						schemaPath: "common.json#/$defs/contact/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/contact",
					schemaPath: "common.json#/$defs/contact/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data15 = data.version;
			if (typeof data15 === "string") {
				if (!pattern30.test(data15)) {
					const err42 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d+\\.\\d+\\.\\d+$" }
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.asOf !== void 0) {
			let data16 = data.asOf;
			if (typeof data16 === "string") {
				if (!pattern31.test(data16)) {
					const err44 = {
						instancePath: instancePath + "/asOf",
						schemaPath: "common.json#/$defs/day/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/asOf",
					schemaPath: "common.json#/$defs/day/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.licence !== void 0) {
			let data17 = data.licence;
			if (typeof data17 === "string") {
				if (!pattern32.test(data17)) {
					const err46 = {
						instancePath: instancePath + "/licence",
						schemaPath: "#/properties/licence/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.+-]*$" }
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/licence",
					schemaPath: "#/properties/licence/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.languages !== void 0) {
			let data18 = data.languages;
			if (Array.isArray(data18)) {
				if (data18.length < 1) {
					const err48 = {
						instancePath: instancePath + "/languages",
						schemaPath: "#/properties/languages/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				for (let i0 = 0; i0 < data18.length; i0++) {
					let data19 = data18[i0];
					const _errs47 = errors;
					if (typeof data19 === "string") {
						if (!pattern33.test(data19)) {
							const err49 = {
								instancePath: instancePath + "/languages/" + i0,
								schemaPath: "common.json#/$defs/language/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/languages/" + i0,
							schemaPath: "common.json#/$defs/language/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
					if (!(_errs47 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				const found0 = func9(data18);
				if (found0 !== void 0) {
					const err51 = {
						instancePath: instancePath + "/languages",
						schemaPath: "#/properties/languages/uniqueItems",
						keyword: "uniqueItems",
						params: found0
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/languages",
					schemaPath: "#/properties/languages/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.locales !== void 0) {
			let data20 = data.locales;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				for (const key10 in data20) if (pattern5.test(key10)) {
					let data21 = data20[key10];
					const _errs52 = errors;
					if (typeof data21 === "string") {
						if (!pattern33.test(data21)) {
							const err53 = {
								instancePath: instancePath + "/locales/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/language/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/locales/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/language/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
					if (!(_errs52 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key11 in data20) if (!obj0.has(key11) && !pattern5.test(key11)) {
					const err55 = {
						instancePath: instancePath + "/locales",
						schemaPath: "#/properties/locales/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key11,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/locales",
					schemaPath: "#/properties/locales/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.months !== void 0) {
			let data22 = data.months;
			if (typeof data22 !== "string") {
				const err57 = {
					instancePath: instancePath + "/months",
					schemaPath: "#/properties/months/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
			if (!(data22 === "iraqi" || data22 === "standard")) {
				const err58 = {
					instancePath: instancePath + "/months",
					schemaPath: "#/properties/months/enum",
					keyword: "enum",
					params: { allowedValues: schema48.properties.months.enum }
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.sides !== void 0) {
			let data23 = data.sides;
			if (Array.isArray(data23)) {
				if (data23.length < 1) {
					const err59 = {
						instancePath: instancePath + "/sides",
						schemaPath: "#/properties/sides/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				for (let i1 = 0; i1 < data23.length; i1++) {
					const _errs59 = errors;
					if (!validate29(data23[i1], {
						instancePath: instancePath + "/sides/" + i1,
						parentData: data23,
						parentDataProperty: i1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
						errors = vErrors.length;
					}
					if (!(_errs59 === errors)) {
						if (errors >= 1e3) break;
					}
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/sides",
					schemaPath: "#/properties/sides/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.places !== void 0) {
			let data25 = data.places;
			if (Array.isArray(data25)) {
				if (data25.length < 1) {
					const err61 = {
						instancePath: instancePath + "/places",
						schemaPath: "#/properties/places/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				for (let i2 = 0; i2 < data25.length; i2++) {
					const _errs62 = errors;
					if (!validate31(data25[i2], {
						instancePath: instancePath + "/places/" + i2,
						parentData: data25,
						parentDataProperty: i2,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
						errors = vErrors.length;
					}
					if (!(_errs62 === errors)) {
						if (errors >= 1e3) break;
					}
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/places",
					schemaPath: "#/properties/places/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.lanes !== void 0) {
			let data27 = data.lanes;
			if (Array.isArray(data27)) {
				if (data27.length < 1) {
					const err63 = {
						instancePath: instancePath + "/lanes",
						schemaPath: "#/properties/lanes/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				for (let i3 = 0; i3 < data27.length; i3++) {
					const _errs65 = errors;
					if (!validate33(data27[i3], {
						instancePath: instancePath + "/lanes/" + i3,
						parentData: data27,
						parentDataProperty: i3,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
						errors = vErrors.length;
					}
					if (!(_errs65 === errors)) {
						if (errors >= 1e3) break;
					}
				}
			} else {
				const err64 = {
					instancePath: instancePath + "/lanes",
					schemaPath: "#/properties/lanes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
		if (data.activities !== void 0) {
			let data29 = data.activities;
			if (Array.isArray(data29)) {
				if (data29.length < 1) {
					const err65 = {
						instancePath: instancePath + "/activities",
						schemaPath: "#/properties/activities/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
				for (let i4 = 0; i4 < data29.length; i4++) {
					const _errs68 = errors;
					if (!validate35(data29[i4], {
						instancePath: instancePath + "/activities/" + i4,
						parentData: data29,
						parentDataProperty: i4,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
						errors = vErrors.length;
					}
					if (!(_errs68 === errors)) {
						if (errors >= 1e3) break;
					}
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/activities",
					schemaPath: "#/properties/activities/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
		if (data.eventTypes !== void 0) {
			let data31 = data.eventTypes;
			if (Array.isArray(data31)) {
				if (data31.length < 1) {
					const err67 = {
						instancePath: instancePath + "/eventTypes",
						schemaPath: "#/properties/eventTypes/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
				for (let i5 = 0; i5 < data31.length; i5++) {
					const _errs71 = errors;
					if (!validate35(data31[i5], {
						instancePath: instancePath + "/eventTypes/" + i5,
						parentData: data31,
						parentDataProperty: i5,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
						errors = vErrors.length;
					}
					if (!(_errs71 === errors)) {
						if (errors >= 1e3) break;
					}
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/eventTypes",
					schemaPath: "#/properties/eventTypes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.participantRoles !== void 0) {
			let data33 = data.participantRoles;
			if (Array.isArray(data33)) {
				if (data33.length < 1) {
					const err69 = {
						instancePath: instancePath + "/participantRoles",
						schemaPath: "#/properties/participantRoles/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				for (let i6 = 0; i6 < data33.length; i6++) {
					const _errs74 = errors;
					if (!validate35(data33[i6], {
						instancePath: instancePath + "/participantRoles/" + i6,
						parentData: data33,
						parentDataProperty: i6,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
						errors = vErrors.length;
					}
					if (!(_errs74 === errors)) {
						if (errors >= 1e3) break;
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/participantRoles",
					schemaPath: "#/properties/participantRoles/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data.actorKinds !== void 0) {
			let data35 = data.actorKinds;
			if (Array.isArray(data35)) {
				if (data35.length < 1) {
					const err71 = {
						instancePath: instancePath + "/actorKinds",
						schemaPath: "#/properties/actorKinds/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				for (let i7 = 0; i7 < data35.length; i7++) {
					const _errs77 = errors;
					if (!validate35(data35[i7], {
						instancePath: instancePath + "/actorKinds/" + i7,
						parentData: data35,
						parentDataProperty: i7,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
						errors = vErrors.length;
					}
					if (!(_errs77 === errors)) {
						if (errors >= 1e3) break;
					}
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/actorKinds",
					schemaPath: "#/properties/actorKinds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
		}
		if (data.sourceTypes !== void 0) {
			let data37 = data.sourceTypes;
			if (Array.isArray(data37)) {
				if (data37.length < 1) {
					const err73 = {
						instancePath: instancePath + "/sourceTypes",
						schemaPath: "#/properties/sourceTypes/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
				for (let i8 = 0; i8 < data37.length; i8++) {
					const _errs80 = errors;
					if (!validate35(data37[i8], {
						instancePath: instancePath + "/sourceTypes/" + i8,
						parentData: data37,
						parentDataProperty: i8,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
						errors = vErrors.length;
					}
					if (!(_errs80 === errors)) {
						if (errors >= 1e3) break;
					}
				}
			} else {
				const err74 = {
					instancePath: instancePath + "/sourceTypes",
					schemaPath: "#/properties/sourceTypes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
		if (data.keywords !== void 0) {
			let data39 = data.keywords;
			if (Array.isArray(data39)) {
				if (data39.length < 1) {
					const err75 = {
						instancePath: instancePath + "/keywords",
						schemaPath: "#/properties/keywords/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
				for (let i9 = 0; i9 < data39.length; i9++) {
					let data40 = data39[i9];
					const _errs83 = errors;
					if (typeof data40 === "string") {
						if (data40 === "") {
							const err76 = {
								instancePath: instancePath + "/keywords/" + i9,
								schemaPath: "#/properties/keywords/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
					} else {
						const err77 = {
							instancePath: instancePath + "/keywords/" + i9,
							schemaPath: "#/properties/keywords/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
					if (!(_errs83 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				const found1 = func9(data39);
				if (found1 !== void 0) {
					const err78 = {
						instancePath: instancePath + "/keywords",
						schemaPath: "#/properties/keywords/uniqueItems",
						keyword: "uniqueItems",
						params: found1
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/keywords",
					schemaPath: "#/properties/keywords/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.extensionSchemas !== void 0) {
			let data41 = data.extensionSchemas;
			if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
				if (data41.dataset !== void 0) {
					let data42 = data41.dataset;
					if (!(data42 && typeof data42 == "object" && !Array.isArray(data42))) {
						const err80 = {
							instancePath: instancePath + "/extensionSchemas/dataset",
							schemaPath: "common.json#/$defs/extensionSchema/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
				}
				if (data41.source !== void 0) {
					let data43 = data41.source;
					if (!(data43 && typeof data43 == "object" && !Array.isArray(data43))) {
						const err81 = {
							instancePath: instancePath + "/extensionSchemas/source",
							schemaPath: "common.json#/$defs/extensionSchema/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
				if (data41.actor !== void 0) {
					let data44 = data41.actor;
					if (!(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
						const err82 = {
							instancePath: instancePath + "/extensionSchemas/actor",
							schemaPath: "common.json#/$defs/extensionSchema/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
				}
				if (data41.event !== void 0) {
					let data45 = data41.event;
					if (!(data45 && typeof data45 == "object" && !Array.isArray(data45))) {
						const err83 = {
							instancePath: instancePath + "/extensionSchemas/event",
							schemaPath: "common.json#/$defs/extensionSchema/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
				}
				if (data41.commitment !== void 0) {
					let data46 = data41.commitment;
					if (!(data46 && typeof data46 == "object" && !Array.isArray(data46))) {
						const err84 = {
							instancePath: instancePath + "/extensionSchemas/commitment",
							schemaPath: "common.json#/$defs/extensionSchema/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
				if (data41.role !== void 0) {
					let data47 = data41.role;
					if (!(data47 && typeof data47 == "object" && !Array.isArray(data47))) {
						const err85 = {
							instancePath: instancePath + "/extensionSchemas/role",
							schemaPath: "common.json#/$defs/extensionSchema/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
				}
				if (data41.strength !== void 0) {
					let data48 = data41.strength;
					if (!(data48 && typeof data48 == "object" && !Array.isArray(data48))) {
						const err86 = {
							instancePath: instancePath + "/extensionSchemas/strength",
							schemaPath: "common.json#/$defs/extensionSchema/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
				for (const key12 in data41) if (!obj25.has(key12)) {
					const err87 = {
						instancePath: instancePath + "/extensionSchemas",
						schemaPath: "#/properties/extensionSchemas/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key12,
							known: [...obj25]
						}
					};
					if (vErrors === null) vErrors = [err87];
					else vErrors.push(err87);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err88 = {
					instancePath: instancePath + "/extensionSchemas",
					schemaPath: "#/properties/extensionSchemas/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		if (data.extensions !== void 0) {
			let data49 = data.extensions;
			if (!(data49 && typeof data49 == "object" && !Array.isArray(data49))) {
				const err89 = {
					instancePath: instancePath + "/extensions",
					schemaPath: "common.json#/$defs/extensions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
		}
		for (const key13 in data) if (!obj26.has(key13)) {
			const err90 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key13,
					known: [...obj26]
				}
			};
			if (vErrors === null) vErrors = [err90];
			else vErrors.push(err90);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err91 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err91];
		else vErrors.push(err91);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const schema86 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://w3id.org/mithaq/schema/2/source.json",
	"type": "object",
	"properties": {
		"$schema": { "type": "string" },
		"id": { "$ref": "common.json#/$defs/id" },
		"type": { "$ref": "codes.json#/$defs/sourceType" },
		"title": { "$ref": "common.json#/$defs/localisedText" },
		"titleBasis": {
			"type": "string",
			"enum": ["printed", "described"]
		},
		"publisher": { "$ref": "common.json#/$defs/localisedText" },
		"language": { "$ref": "common.json#/$defs/language" },
		"published": { "$ref": "common.json#/$defs/edtf" },
		"publishedBasis": { "$ref": "codes.json#/$defs/dateBasis" },
		"publishedNote": { "$ref": "common.json#/$defs/localisedText" },
		"url": { "$ref": "common.json#/$defs/url" },
		"archiveUrl": { "$ref": "common.json#/$defs/url" },
		"reprintOf": { "$ref": "common.json#/$defs/id" },
		"origin": { "$ref": "common.json#/$defs/origin" },
		"text": { "$ref": "common.json#/$defs/heldText" },
		"note": { "$ref": "common.json#/$defs/localisedText" },
		"extensions": { "$ref": "common.json#/$defs/extensions" }
	},
	"required": [
		"id",
		"type",
		"title",
		"titleBasis",
		"publisher",
		"language",
		"published",
		"publishedBasis"
	],
	"if": {
		"properties": { "publishedBasis": { "const": "inferred" } },
		"required": ["publishedBasis"]
	},
	"then": {
		"properties": { "publishedNote": true },
		"required": ["publishedNote"]
	},
	"additionalProperties": false
};
const schema93 = {
	"type": "string",
	"enum": ["printed", "inferred"]
};
const pattern67 = /* @__PURE__ */ new RegExp("^(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?)(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?$", "u");
const pattern76 = /* @__PURE__ */ new RegExp("^sha256-[0-9a-f]{64}$", "u");
const obj31 = /* @__PURE__ */ new Set(["digest", "paragraphs"]);
const obj33 = /* @__PURE__ */ new Set([
	"$schema",
	"id",
	"type",
	"title",
	"titleBasis",
	"publisher",
	"language",
	"published",
	"publishedBasis",
	"publishedNote",
	"url",
	"archiveUrl",
	"reprintOf",
	"origin",
	"text",
	"note",
	"extensions"
]);
const obj30 = /* @__PURE__ */ new Set([
	"actor",
	"event",
	"date"
]);
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.actor === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "actor" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.actor !== void 0) {
			let data0 = data.actor;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/actor",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func1(data0, 80)) {
					const err2 = {
						instancePath: instancePath + "/actor",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/actor",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.event !== void 0) {
			let data1 = data.event;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/event",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1(data1, 80)) {
					const err5 = {
						instancePath: instancePath + "/event",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/event",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data2 = data.date;
			if (typeof data2 === "string") {
				if (!pattern67.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/date",
						schemaPath: "common.json#/$defs/edtf/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?)(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?$" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/date",
					schemaPath: "common.json#/$defs/edtf/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		for (const key0 in data) if (!obj30.has(key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					known: [...obj30]
				}
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.publishedBasis === void 0 && "publishedBasis") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.publishedBasis !== void 0) {
			if ("inferred" !== data.publishedBasis) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.publishedNote === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "publishedNote" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.type === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.title === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.titleBasis === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "titleBasis" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.publisher === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "publisher" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.language === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "language" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.published === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "published" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.publishedBasis === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "publishedBasis" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err12 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (func1(data2, 80)) {
					const err14 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/id",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data3 = data.type;
			if (typeof data3 === "string") {
				if (!pattern7.test(data3)) {
					const err16 = {
						instancePath: instancePath + "/type",
						schemaPath: "codes.json#/$defs/sourceType/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (func1(data3, 40)) {
					const err17 = {
						instancePath: instancePath + "/type",
						schemaPath: "codes.json#/$defs/sourceType/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/type",
					schemaPath: "codes.json#/$defs/sourceType/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data4 = data.title;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err19 = {
						instancePath: instancePath + "/title",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key0 in data4) if (pattern5.test(key0)) {
					let data5 = data4[key0];
					const _errs16 = errors;
					if (typeof data5 === "string") {
						if (data5 === "") {
							const err20 = {
								instancePath: instancePath + "/title/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/title/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (!(_errs16 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data4) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err22 = {
						instancePath: instancePath + "/title",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/title",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.titleBasis !== void 0) {
			let data6 = data.titleBasis;
			if (typeof data6 !== "string") {
				const err24 = {
					instancePath: instancePath + "/titleBasis",
					schemaPath: "#/properties/titleBasis/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (!(data6 === "printed" || data6 === "described")) {
				const err25 = {
					instancePath: instancePath + "/titleBasis",
					schemaPath: "#/properties/titleBasis/enum",
					keyword: "enum",
					params: { allowedValues: schema86.properties.titleBasis.enum }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.publisher !== void 0) {
			let data7 = data.publisher;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length < 1) {
					const err26 = {
						instancePath: instancePath + "/publisher",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				for (const key2 in data7) if (pattern5.test(key2)) {
					let data8 = data7[key2];
					const _errs23 = errors;
					if (typeof data8 === "string") {
						if (data8 === "") {
							const err27 = {
								instancePath: instancePath + "/publisher/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/publisher/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					if (!(_errs23 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key3 in data7) if (!obj0.has(key3) && !pattern5.test(key3)) {
					const err29 = {
						instancePath: instancePath + "/publisher",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key3,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/publisher",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.language !== void 0) {
			let data9 = data.language;
			if (typeof data9 === "string") {
				if (!pattern33.test(data9)) {
					const err31 = {
						instancePath: instancePath + "/language",
						schemaPath: "common.json#/$defs/language/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/language",
					schemaPath: "common.json#/$defs/language/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.published !== void 0) {
			let data10 = data.published;
			if (typeof data10 === "string") {
				if (!pattern67.test(data10)) {
					const err33 = {
						instancePath: instancePath + "/published",
						schemaPath: "common.json#/$defs/edtf/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?)(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?$" }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/published",
					schemaPath: "common.json#/$defs/edtf/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.publishedBasis !== void 0) {
			let data11 = data.publishedBasis;
			if (typeof data11 !== "string") {
				const err35 = {
					instancePath: instancePath + "/publishedBasis",
					schemaPath: "codes.json#/$defs/dateBasis/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (!(data11 === "printed" || data11 === "inferred")) {
				const err36 = {
					instancePath: instancePath + "/publishedBasis",
					schemaPath: "codes.json#/$defs/dateBasis/enum",
					keyword: "enum",
					params: { allowedValues: schema93.enum }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.publishedNote !== void 0) {
			let data12 = data.publishedNote;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (Object.keys(data12).length < 1) {
					const err37 = {
						instancePath: instancePath + "/publishedNote",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				for (const key4 in data12) if (pattern5.test(key4)) {
					let data13 = data12[key4];
					const _errs37 = errors;
					if (typeof data13 === "string") {
						if (data13 === "") {
							const err38 = {
								instancePath: instancePath + "/publishedNote/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/publishedNote/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
					if (!(_errs37 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key5 in data12) if (!obj0.has(key5) && !pattern5.test(key5)) {
					const err40 = {
						instancePath: instancePath + "/publishedNote",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key5,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/publishedNote",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data14 = data.url;
			if (typeof data14 === "string") {
				if (!pattern28.test(data14)) {
					const err42 = {
						instancePath: instancePath + "/url",
						schemaPath: "common.json#/$defs/url/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://[^\\s]+$" }
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (func1(data14, 2e3)) {
					const err43 = {
						instancePath: instancePath + "/url",
						schemaPath: "common.json#/$defs/url/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/url",
					schemaPath: "common.json#/$defs/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.archiveUrl !== void 0) {
			let data15 = data.archiveUrl;
			if (typeof data15 === "string") {
				if (!pattern28.test(data15)) {
					const err45 = {
						instancePath: instancePath + "/archiveUrl",
						schemaPath: "common.json#/$defs/url/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://[^\\s]+$" }
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (func1(data15, 2e3)) {
					const err46 = {
						instancePath: instancePath + "/archiveUrl",
						schemaPath: "common.json#/$defs/url/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/archiveUrl",
					schemaPath: "common.json#/$defs/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.reprintOf !== void 0) {
			let data16 = data.reprintOf;
			if (typeof data16 === "string") {
				if (!pattern4.test(data16)) {
					const err48 = {
						instancePath: instancePath + "/reprintOf",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (func1(data16, 80)) {
					const err49 = {
						instancePath: instancePath + "/reprintOf",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/reprintOf",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			if (!validate43(data.origin, {
				instancePath: instancePath + "/origin",
				parentData: data,
				parentDataProperty: "origin",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			let data18 = data.text;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (data18.digest === void 0) {
					const err51 = {
						instancePath: instancePath + "/text",
						schemaPath: "common.json#/$defs/heldText/required",
						keyword: "required",
						params: { missingProperty: "digest" }
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				if (data18.paragraphs === void 0) {
					const err52 = {
						instancePath: instancePath + "/text",
						schemaPath: "common.json#/$defs/heldText/required",
						keyword: "required",
						params: { missingProperty: "paragraphs" }
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data18.digest !== void 0) {
					let data19 = data18.digest;
					if (typeof data19 === "string") {
						if (!pattern76.test(data19)) {
							const err53 = {
								instancePath: instancePath + "/text/digest",
								schemaPath: "common.json#/$defs/heldText/properties/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256-[0-9a-f]{64}$" }
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/text/digest",
							schemaPath: "common.json#/$defs/heldText/properties/digest/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data18.paragraphs !== void 0) {
					let data20 = data18.paragraphs;
					if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
						const err55 = {
							instancePath: instancePath + "/text/paragraphs",
							schemaPath: "common.json#/$defs/heldText/properties/paragraphs/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
					if (typeof data20 == "number" && isFinite(data20)) {
						if (data20 < 1 || isNaN(data20)) {
							const err56 = {
								instancePath: instancePath + "/text/paragraphs",
								schemaPath: "common.json#/$defs/heldText/properties/paragraphs/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
				}
				for (const key6 in data18) if (!obj31.has(key6)) {
					const err57 = {
						instancePath: instancePath + "/text",
						schemaPath: "common.json#/$defs/heldText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key6,
							known: [...obj31]
						}
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/text",
					schemaPath: "common.json#/$defs/heldText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data21 = data.note;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (Object.keys(data21).length < 1) {
					const err59 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				for (const key7 in data21) if (pattern5.test(key7)) {
					let data22 = data21[key7];
					const _errs59 = errors;
					if (typeof data22 === "string") {
						if (data22 === "") {
							const err60 = {
								instancePath: instancePath + "/note/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
					} else {
						const err61 = {
							instancePath: instancePath + "/note/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
					if (!(_errs59 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key8 in data21) if (!obj0.has(key8) && !pattern5.test(key8)) {
					const err62 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key8,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/note",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.extensions !== void 0) {
			let data23 = data.extensions;
			if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
				const err64 = {
					instancePath: instancePath + "/extensions",
					schemaPath: "common.json#/$defs/extensions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
		for (const key9 in data) if (!obj33.has(key9)) {
			const err65 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key9,
					known: [...obj33]
				}
			};
			if (vErrors === null) vErrors = [err65];
			else vErrors.push(err65);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err66 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err66];
		else vErrors.push(err66);
		errors++;
	}
	validate42.errors = vErrors;
	return errors === 0;
}
const schema118 = {
	"type": "string",
	"enum": [
		"inPerson",
		"virtual",
		"written"
	]
};
const schema121 = {
	"type": "string",
	"enum": [
		"happened",
		"announced",
		"cancelled"
	]
};
const obj41 = /* @__PURE__ */ new Set([
	"$schema",
	"id",
	"type",
	"title",
	"label",
	"summary",
	"date",
	"dateBasis",
	"dateNote",
	"participants",
	"place",
	"format",
	"partOf",
	"follows",
	"occurrence",
	"bears",
	"evidence",
	"note",
	"extensions"
]);
const obj38 = /* @__PURE__ */ new Set(["actor", "role"]);
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.actor === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "actor" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.role === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.actor !== void 0) {
			let data0 = data.actor;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/actor",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0, 80)) {
					const err3 = {
						instancePath: instancePath + "/actor",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/actor",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data1 = data.role;
			if (typeof data1 === "string") {
				if (!pattern7.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/role",
						schemaPath: "codes.json#/$defs/participantRole/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1, 40)) {
					const err6 = {
						instancePath: instancePath + "/role",
						schemaPath: "codes.json#/$defs/participantRole/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/role",
					schemaPath: "codes.json#/$defs/participantRole/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		for (const key0 in data) if (!obj38.has(key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					known: [...obj38]
				}
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
const schema124 = {
	"type": "string",
	"enum": [
		"sets",
		"reaffirms",
		"advances",
		"fulfils",
		"reschedules",
		"breaches"
	]
};
const obj39 = /* @__PURE__ */ new Set(["commitment", "how"]);
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.commitment === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commitment" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.how === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "how" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.commitment !== void 0) {
			let data0 = data.commitment;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/commitment",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0, 80)) {
					const err3 = {
						instancePath: instancePath + "/commitment",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/commitment",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.how !== void 0) {
			let data1 = data.how;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/how",
					schemaPath: "codes.json#/$defs/bearing/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data1 === "sets" || data1 === "reaffirms" || data1 === "advances" || data1 === "fulfils" || data1 === "reschedules" || data1 === "breaches")) {
				const err6 = {
					instancePath: instancePath + "/how",
					schemaPath: "codes.json#/$defs/bearing/enum",
					keyword: "enum",
					params: { allowedValues: schema124.enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		for (const key0 in data) if (!obj39.has(key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					known: [...obj39]
				}
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (let i0 = 0; i0 < data.length; i0++) {
			const _errs1 = errors;
			if (!validate24(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			if (!(_errs1 === errors)) {
				if (errors >= 1e3) break;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dateBasis === void 0 && "dateBasis") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.dateBasis !== void 0) {
			if ("inferred" !== data.dateBasis) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.dateNote === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "dateNote" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.type === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.title === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.summary === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.date === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.dateBasis === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dateBasis" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.occurrence === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "occurrence" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.evidence === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err12 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (func1(data2, 80)) {
					const err14 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/id",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data3 = data.type;
			if (typeof data3 === "string") {
				if (!pattern7.test(data3)) {
					const err16 = {
						instancePath: instancePath + "/type",
						schemaPath: "codes.json#/$defs/eventType/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (func1(data3, 40)) {
					const err17 = {
						instancePath: instancePath + "/type",
						schemaPath: "codes.json#/$defs/eventType/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/type",
					schemaPath: "codes.json#/$defs/eventType/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data4 = data.title;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err19 = {
						instancePath: instancePath + "/title",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key0 in data4) if (pattern5.test(key0)) {
					let data5 = data4[key0];
					const _errs16 = errors;
					if (typeof data5 === "string") {
						if (data5 === "") {
							const err20 = {
								instancePath: instancePath + "/title/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/title/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (!(_errs16 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data4) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err22 = {
						instancePath: instancePath + "/title",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/title",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data6 = data.label;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length < 1) {
					const err24 = {
						instancePath: instancePath + "/label",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				for (const key2 in data6) if (pattern5.test(key2)) {
					let data7 = data6[key2];
					const _errs21 = errors;
					if (typeof data7 === "string") {
						if (data7 === "") {
							const err25 = {
								instancePath: instancePath + "/label/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/label/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (!(_errs21 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key3 in data6) if (!obj0.has(key3) && !pattern5.test(key3)) {
					const err27 = {
						instancePath: instancePath + "/label",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key3,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/label",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data8 = data.summary;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length < 1) {
					const err29 = {
						instancePath: instancePath + "/summary",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				for (const key4 in data8) if (pattern5.test(key4)) {
					let data9 = data8[key4];
					const _errs26 = errors;
					if (typeof data9 === "string") {
						if (data9 === "") {
							const err30 = {
								instancePath: instancePath + "/summary/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/summary/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (!(_errs26 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key5 in data8) if (!obj0.has(key5) && !pattern5.test(key5)) {
					const err32 = {
						instancePath: instancePath + "/summary",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key5,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/summary",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data10 = data.date;
			if (typeof data10 === "string") {
				if (!pattern67.test(data10)) {
					const err34 = {
						instancePath: instancePath + "/date",
						schemaPath: "common.json#/$defs/edtf/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?)(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?$" }
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/date",
					schemaPath: "common.json#/$defs/edtf/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.dateBasis !== void 0) {
			let data11 = data.dateBasis;
			if (typeof data11 !== "string") {
				const err36 = {
					instancePath: instancePath + "/dateBasis",
					schemaPath: "codes.json#/$defs/dateBasis/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (!(data11 === "printed" || data11 === "inferred")) {
				const err37 = {
					instancePath: instancePath + "/dateBasis",
					schemaPath: "codes.json#/$defs/dateBasis/enum",
					keyword: "enum",
					params: { allowedValues: schema93.enum }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.dateNote !== void 0) {
			let data12 = data.dateNote;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (Object.keys(data12).length < 1) {
					const err38 = {
						instancePath: instancePath + "/dateNote",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				for (const key6 in data12) if (pattern5.test(key6)) {
					let data13 = data12[key6];
					const _errs37 = errors;
					if (typeof data13 === "string") {
						if (data13 === "") {
							const err39 = {
								instancePath: instancePath + "/dateNote/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/dateNote/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					if (!(_errs37 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key7 in data12) if (!obj0.has(key7) && !pattern5.test(key7)) {
					const err41 = {
						instancePath: instancePath + "/dateNote",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key7,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/dateNote",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.participants !== void 0) {
			let data14 = data.participants;
			if (Array.isArray(data14)) for (let i0 = 0; i0 < data14.length; i0++) {
				const _errs41 = errors;
				if (!validate48(data14[i0], {
					instancePath: instancePath + "/participants/" + i0,
					parentData: data14,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
					errors = vErrors.length;
				}
				if (!(_errs41 === errors)) {
					if (errors >= 1e3) break;
				}
			}
			else {
				const err43 = {
					instancePath: instancePath + "/participants",
					schemaPath: "#/properties/participants/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.place !== void 0) {
			let data16 = data.place;
			if (typeof data16 === "string") {
				if (!pattern7.test(data16)) {
					const err44 = {
						instancePath: instancePath + "/place",
						schemaPath: "common.json#/$defs/declaredCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (func1(data16, 40)) {
					const err45 = {
						instancePath: instancePath + "/place",
						schemaPath: "common.json#/$defs/declaredCode/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/place",
					schemaPath: "common.json#/$defs/declaredCode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data17 = data.format;
			if (typeof data17 !== "string") {
				const err47 = {
					instancePath: instancePath + "/format",
					schemaPath: "codes.json#/$defs/eventFormat/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			if (!(data17 === "inPerson" || data17 === "virtual" || data17 === "written")) {
				const err48 = {
					instancePath: instancePath + "/format",
					schemaPath: "codes.json#/$defs/eventFormat/enum",
					keyword: "enum",
					params: { allowedValues: schema118.enum }
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.partOf !== void 0) {
			let data18 = data.partOf;
			if (typeof data18 === "string") {
				if (!pattern4.test(data18)) {
					const err49 = {
						instancePath: instancePath + "/partOf",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (func1(data18, 80)) {
					const err50 = {
						instancePath: instancePath + "/partOf",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/partOf",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.follows !== void 0) {
			let data19 = data.follows;
			if (typeof data19 === "string") {
				if (!pattern4.test(data19)) {
					const err52 = {
						instancePath: instancePath + "/follows",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (func1(data19, 80)) {
					const err53 = {
						instancePath: instancePath + "/follows",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/follows",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.occurrence !== void 0) {
			let data20 = data.occurrence;
			if (typeof data20 !== "string") {
				const err55 = {
					instancePath: instancePath + "/occurrence",
					schemaPath: "codes.json#/$defs/occurrence/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
			if (!(data20 === "happened" || data20 === "announced" || data20 === "cancelled")) {
				const err56 = {
					instancePath: instancePath + "/occurrence",
					schemaPath: "codes.json#/$defs/occurrence/enum",
					keyword: "enum",
					params: { allowedValues: schema121.enum }
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.bears !== void 0) {
			let data21 = data.bears;
			if (Array.isArray(data21)) for (let i1 = 0; i1 < data21.length; i1++) {
				const _errs59 = errors;
				if (!validate50(data21[i1], {
					instancePath: instancePath + "/bears/" + i1,
					parentData: data21,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
					errors = vErrors.length;
				}
				if (!(_errs59 === errors)) {
					if (errors >= 1e3) break;
				}
			}
			else {
				const err57 = {
					instancePath: instancePath + "/bears",
					schemaPath: "#/properties/bears/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			if (!validate52(data.evidence, {
				instancePath: instancePath + "/evidence",
				parentData: data,
				parentDataProperty: "evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
				errors = vErrors.length;
			}
		}
		if (data.note !== void 0) {
			let data24 = data.note;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				if (Object.keys(data24).length < 1) {
					const err58 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				for (const key8 in data24) if (pattern5.test(key8)) {
					let data25 = data24[key8];
					const _errs64 = errors;
					if (typeof data25 === "string") {
						if (data25 === "") {
							const err59 = {
								instancePath: instancePath + "/note/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/note/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
					if (!(_errs64 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key9 in data24) if (!obj0.has(key9) && !pattern5.test(key9)) {
					const err61 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key9,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/note",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.extensions !== void 0) {
			let data26 = data.extensions;
			if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
				const err63 = {
					instancePath: instancePath + "/extensions",
					schemaPath: "common.json#/$defs/extensions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		for (const key10 in data) if (!obj41.has(key10)) {
			const err64 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key10,
					known: [...obj41]
				}
			};
			if (vErrors === null) vErrors = [err64];
			else vErrors.push(err64);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err65 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err65];
		else vErrors.push(err65);
		errors++;
	}
	validate47.errors = vErrors;
	return errors === 0;
}
const schema136 = {
	"type": "string",
	"enum": [
		"achieve",
		"maintain",
		"end",
		"refrain",
		"report",
		"consult"
	]
};
const schema137 = {
	"type": "string",
	"enum": [
		"agreed",
		"ordered",
		"reaffirmed",
		"intended",
		"announcedByOneSide",
		"reported"
	]
};
const obj59 = /* @__PURE__ */ new Set([
	"$schema",
	"id",
	"title",
	"label",
	"action",
	"by",
	"to",
	"madeAt",
	"duty",
	"force",
	"scope",
	"place",
	"target",
	"conditions",
	"deadlines",
	"assessments",
	"lifecycle",
	"supersededBy",
	"readings",
	"evidence",
	"note",
	"extensions"
]);
const schema144 = {
	"type": "string",
	"enum": [
		"exact",
		"about",
		"atLeast",
		"fewerThan",
		"between",
		"nonePublished"
	]
};
const schema145 = {
	"type": "string",
	"enum": [
		"present",
		"authorised",
		"planned"
	]
};
const obj46 = /* @__PURE__ */ new Set([
	"min",
	"max",
	"qualifier",
	"counts"
]);
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.qualifier === void 0 && "qualifier") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.qualifier !== void 0) {
			let data0 = data.qualifier;
			if (!(data0 === "exact" || data0 === "about" || data0 === "atLeast")) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "min" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.qualifier === void 0 && "qualifier") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		} else if (data.qualifier !== void 0) {
			if ("fewerThan" !== data.qualifier) {
				const err5 = {};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.max === void 0) {
				const err6 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "max" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
	}
	if (!valid3) {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	const _errs12 = errors;
	let valid5 = true;
	const _errs13 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.qualifier === void 0 && "qualifier") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		} else if (data.qualifier !== void 0) {
			if ("between" !== data.qualifier) {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	}
	var _valid2 = _errs13 === errors;
	errors = _errs12;
	if (vErrors !== null) {
		if (_errs12) vErrors.length = _errs12;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs15 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err10 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "min" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.max === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "max" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		var _valid2 = _errs15 === errors;
		valid5 = _valid2;
	}
	if (!valid5) {
		const err12 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.qualifier === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "qualifier" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.counts === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.min !== void 0) {
			let data3 = data.min;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err15 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/properties/min/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err16 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/properties/min/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.max !== void 0) {
			let data4 = data.max;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err17 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/properties/max/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err18 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/properties/max/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.qualifier !== void 0) {
			let data5 = data.qualifier;
			if (typeof data5 !== "string") {
				const err19 = {
					instancePath: instancePath + "/qualifier",
					schemaPath: "codes.json#/$defs/qualifier/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data5 === "exact" || data5 === "about" || data5 === "atLeast" || data5 === "fewerThan" || data5 === "between" || data5 === "nonePublished")) {
				const err20 = {
					instancePath: instancePath + "/qualifier",
					schemaPath: "codes.json#/$defs/qualifier/enum",
					keyword: "enum",
					params: { allowedValues: schema144.enum }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.counts !== void 0) {
			let data6 = data.counts;
			if (typeof data6 !== "string") {
				const err21 = {
					instancePath: instancePath + "/counts",
					schemaPath: "codes.json#/$defs/counts/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (!(data6 === "present" || data6 === "authorised" || data6 === "planned")) {
				const err22 = {
					instancePath: instancePath + "/counts",
					schemaPath: "codes.json#/$defs/counts/enum",
					keyword: "enum",
					params: { allowedValues: schema145.enum }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		for (const key0 in data) if (!obj46.has(key0)) {
			const err23 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					known: [...obj46]
				}
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
const obj47 = /* @__PURE__ */ new Set([
	"force",
	"place",
	"count"
]);
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.force === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "force" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.count === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.force !== void 0) {
			let data0 = data.force;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/force",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0, 80)) {
					const err3 = {
						instancePath: instancePath + "/force",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/force",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.place !== void 0) {
			let data1 = data.place;
			if (typeof data1 === "string") {
				if (!pattern7.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/place",
						schemaPath: "common.json#/$defs/declaredCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1, 40)) {
					const err6 = {
						instancePath: instancePath + "/place",
						schemaPath: "common.json#/$defs/declaredCode/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/place",
					schemaPath: "common.json#/$defs/declaredCode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.count !== void 0) {
			if (!validate58(data.count, {
				instancePath: instancePath + "/count",
				parentData: data,
				parentDataProperty: "count",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		for (const key0 in data) if (!obj47.has(key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					known: [...obj47]
				}
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
const obj49 = /* @__PURE__ */ new Set(["text", "evidence"]);
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (let i0 = 0; i0 < data.length; i0++) {
			const _errs1 = errors;
			if (!validate24(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			if (!(_errs1 === errors)) {
				if (errors >= 1e3) break;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.text === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.evidence === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.text !== void 0) {
			let data0 = data.text;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (Object.keys(data0).length < 1) {
					const err2 = {
						instancePath: instancePath + "/text",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key0 in data0) if (pattern5.test(key0)) {
					let data1 = data0[key0];
					const _errs4 = errors;
					if (typeof data1 === "string") {
						if (data1 === "") {
							const err3 = {
								instancePath: instancePath + "/text/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/text/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (!(_errs4 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data0) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err5 = {
						instancePath: instancePath + "/text",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/text",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			if (!validate62(data.evidence, {
				instancePath: instancePath + "/evidence",
				parentData: data,
				parentDataProperty: "evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		for (const key2 in data) if (!obj49.has(key2)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key2,
					known: [...obj49]
				}
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
const schema150 = {
	"type": "string",
	"enum": [
		"fixed",
		"window",
		"until",
		"relative",
		"conditional",
		"open"
	]
};
const schema154 = {
	"type": "string",
	"enum": [
		"set",
		"extended",
		"broughtForward",
		"postponedWithoutDate",
		"reaffirmed",
		"lifted"
	]
};
const obj51 = /* @__PURE__ */ new Set([
	"kind",
	"date",
	"relativeTo",
	"condition",
	"change",
	"event",
	"evidence"
]);
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.kind !== void 0) {
			let data0 = data.kind;
			if (!(data0 === "fixed" || data0 === "window" || data0 === "until")) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.date === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "date" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		} else if (data.kind !== void 0) {
			if ("relative" !== data.kind) {
				const err5 = {};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.relativeTo === void 0) {
				const err6 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "relativeTo" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
	}
	if (!valid3) {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	const _errs12 = errors;
	let valid5 = true;
	const _errs13 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		} else if (data.kind !== void 0) {
			if ("conditional" !== data.kind) {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	}
	var _valid2 = _errs13 === errors;
	errors = _errs12;
	if (vErrors !== null) {
		if (_errs12) vErrors.length = _errs12;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs15 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.condition === void 0) {
				const err10 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "condition" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		var _valid2 = _errs15 === errors;
		valid5 = _valid2;
	}
	if (!valid5) {
		const err11 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.change === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "change" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.event === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.evidence === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" }
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.kind !== void 0) {
			let data3 = data.kind;
			if (typeof data3 !== "string") {
				const err16 = {
					instancePath: instancePath + "/kind",
					schemaPath: "codes.json#/$defs/deadlineKind/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (!(data3 === "fixed" || data3 === "window" || data3 === "until" || data3 === "relative" || data3 === "conditional" || data3 === "open")) {
				const err17 = {
					instancePath: instancePath + "/kind",
					schemaPath: "codes.json#/$defs/deadlineKind/enum",
					keyword: "enum",
					params: { allowedValues: schema150.enum }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data4 = data.date;
			if (typeof data4 === "string") {
				if (!pattern67.test(data4)) {
					const err18 = {
						instancePath: instancePath + "/date",
						schemaPath: "common.json#/$defs/edtf/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?)(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?$" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/date",
					schemaPath: "common.json#/$defs/edtf/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.relativeTo !== void 0) {
			let data5 = data.relativeTo;
			if (typeof data5 === "string") {
				if (!pattern4.test(data5)) {
					const err20 = {
						instancePath: instancePath + "/relativeTo",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (func1(data5, 80)) {
					const err21 = {
						instancePath: instancePath + "/relativeTo",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/relativeTo",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.condition !== void 0) {
			let data6 = data.condition;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length < 1) {
					const err23 = {
						instancePath: instancePath + "/condition",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				for (const key0 in data6) if (pattern5.test(key0)) {
					let data7 = data6[key0];
					const _errs28 = errors;
					if (typeof data7 === "string") {
						if (data7 === "") {
							const err24 = {
								instancePath: instancePath + "/condition/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/condition/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (!(_errs28 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data6) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err26 = {
						instancePath: instancePath + "/condition",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/condition",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.change !== void 0) {
			let data8 = data.change;
			if (typeof data8 !== "string") {
				const err28 = {
					instancePath: instancePath + "/change",
					schemaPath: "codes.json#/$defs/deadlineChange/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (!(data8 === "set" || data8 === "extended" || data8 === "broughtForward" || data8 === "postponedWithoutDate" || data8 === "reaffirmed" || data8 === "lifted")) {
				const err29 = {
					instancePath: instancePath + "/change",
					schemaPath: "codes.json#/$defs/deadlineChange/enum",
					keyword: "enum",
					params: { allowedValues: schema154.enum }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.event !== void 0) {
			let data9 = data.event;
			if (typeof data9 === "string") {
				if (!pattern4.test(data9)) {
					const err30 = {
						instancePath: instancePath + "/event",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (func1(data9, 80)) {
					const err31 = {
						instancePath: instancePath + "/event",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/event",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			if (!validate62(data.evidence, {
				instancePath: instancePath + "/evidence",
				parentData: data,
				parentDataProperty: "evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		for (const key2 in data) if (!obj51.has(key2)) {
			const err33 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key2,
					known: [...obj51]
				}
			};
			if (vErrors === null) vErrors = [err33];
			else vErrors.push(err33);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
const schema157 = {
	"type": "string",
	"enum": [
		"notAssessed",
		"notStarted",
		"inProgress",
		"stalled",
		"partiallyMet",
		"met",
		"notMet",
		"reversed",
		"unverifiable"
	]
};
const schema161 = {
	"type": "string",
	"enum": [
		"high",
		"medium",
		"low"
	]
};
const obj53 = /* @__PURE__ */ new Set([
	"fulfilment",
	"date",
	"metOn",
	"assessor",
	"confidence",
	"note",
	"evidence"
]);
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.fulfilment === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fulfilment" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.date === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.assessor === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "assessor" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.confidence === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "confidence" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.evidence === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.fulfilment !== void 0) {
			let data0 = data.fulfilment;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/fulfilment",
					schemaPath: "codes.json#/$defs/fulfilment/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data0 === "notAssessed" || data0 === "notStarted" || data0 === "inProgress" || data0 === "stalled" || data0 === "partiallyMet" || data0 === "met" || data0 === "notMet" || data0 === "reversed" || data0 === "unverifiable")) {
				const err6 = {
					instancePath: instancePath + "/fulfilment",
					schemaPath: "codes.json#/$defs/fulfilment/enum",
					keyword: "enum",
					params: { allowedValues: schema157.enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data1 = data.date;
			if (typeof data1 === "string") {
				if (!pattern67.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/date",
						schemaPath: "common.json#/$defs/edtf/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?)(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?$" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/date",
					schemaPath: "common.json#/$defs/edtf/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.metOn !== void 0) {
			let data2 = data.metOn;
			if (typeof data2 === "string") {
				if (!pattern67.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/metOn",
						schemaPath: "common.json#/$defs/edtf/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?)(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?$" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/metOn",
					schemaPath: "common.json#/$defs/edtf/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.assessor !== void 0) {
			let data3 = data.assessor;
			if (typeof data3 === "string") {
				if (!pattern4.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/assessor",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func1(data3, 80)) {
					const err12 = {
						instancePath: instancePath + "/assessor",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/assessor",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.confidence !== void 0) {
			let data4 = data.confidence;
			if (typeof data4 !== "string") {
				const err14 = {
					instancePath: instancePath + "/confidence",
					schemaPath: "codes.json#/$defs/confidence/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (!(data4 === "high" || data4 === "medium" || data4 === "low")) {
				const err15 = {
					instancePath: instancePath + "/confidence",
					schemaPath: "codes.json#/$defs/confidence/enum",
					keyword: "enum",
					params: { allowedValues: schema161.enum }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.note !== void 0) {
			let data5 = data.note;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length < 1) {
					const err16 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key0 in data5) if (pattern5.test(key0)) {
					let data6 = data5[key0];
					const _errs19 = errors;
					if (typeof data6 === "string") {
						if (data6 === "") {
							const err17 = {
								instancePath: instancePath + "/note/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/note/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (!(_errs19 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data5) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err19 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/note",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			if (!validate62(data.evidence, {
				instancePath: instancePath + "/evidence",
				parentData: data,
				parentDataProperty: "evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		for (const key2 in data) if (!obj53.has(key2)) {
			const err21 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key2,
					known: [...obj53]
				}
			};
			if (vErrors === null) vErrors = [err21];
			else vErrors.push(err21);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
const schema164 = {
	"type": "string",
	"enum": [
		"proposed",
		"agreed",
		"inForce",
		"suspended",
		"superseded",
		"withdrawn",
		"expired"
	]
};
const obj55 = /* @__PURE__ */ new Set([
	"state",
	"date",
	"event",
	"evidence",
	"note"
]);
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.state === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.state !== void 0) {
			let data0 = data.state;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/state",
					schemaPath: "codes.json#/$defs/lifecycle/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "proposed" || data0 === "agreed" || data0 === "inForce" || data0 === "suspended" || data0 === "superseded" || data0 === "withdrawn" || data0 === "expired")) {
				const err2 = {
					instancePath: instancePath + "/state",
					schemaPath: "codes.json#/$defs/lifecycle/enum",
					keyword: "enum",
					params: { allowedValues: schema164.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data1 = data.date;
			if (typeof data1 === "string") {
				if (!pattern67.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/date",
						schemaPath: "common.json#/$defs/edtf/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?)(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/date",
					schemaPath: "common.json#/$defs/edtf/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.event !== void 0) {
			let data2 = data.event;
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/event",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data2, 80)) {
					const err6 = {
						instancePath: instancePath + "/event",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/event",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			if (!validate62(data.evidence, {
				instancePath: instancePath + "/evidence",
				parentData: data,
				parentDataProperty: "evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.note !== void 0) {
			let data4 = data.note;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err8 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key0 in data4) if (pattern5.test(key0)) {
					let data5 = data4[key0];
					const _errs14 = errors;
					if (typeof data5 === "string") {
						if (data5 === "") {
							const err9 = {
								instancePath: instancePath + "/note/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/note/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (!(_errs14 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data4) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err11 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/note",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		for (const key2 in data) if (!obj55.has(key2)) {
			const err13 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key2,
					known: [...obj55]
				}
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
const obj57 = /* @__PURE__ */ new Set([
	"side",
	"actor",
	"reading",
	"evidence"
]);
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.actor !== void 0) {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.side === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "side" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reading === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reading" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.evidence === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.side !== void 0) {
			let data1 = data.side;
			if (typeof data1 === "string") {
				if (!pattern7.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/side",
						schemaPath: "common.json#/$defs/declaredCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1, 40)) {
					const err6 = {
						instancePath: instancePath + "/side",
						schemaPath: "common.json#/$defs/declaredCode/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/side",
					schemaPath: "common.json#/$defs/declaredCode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.actor !== void 0) {
			let data2 = data.actor;
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/actor",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func1(data2, 80)) {
					const err9 = {
						instancePath: instancePath + "/actor",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/actor",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.reading !== void 0) {
			let data3 = data.reading;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err11 = {
						instancePath: instancePath + "/reading",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key0 in data3) if (pattern5.test(key0)) {
					let data4 = data3[key0];
					const _errs13 = errors;
					if (typeof data4 === "string") {
						if (data4 === "") {
							const err12 = {
								instancePath: instancePath + "/reading/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/reading/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (!(_errs13 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data3) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err14 = {
						instancePath: instancePath + "/reading",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/reading",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			if (!validate62(data.evidence, {
				instancePath: instancePath + "/evidence",
				parentData: data,
				parentDataProperty: "evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		for (const key2 in data) if (!obj57.has(key2)) {
			const err16 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key2,
					known: [...obj57]
				}
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (let i0 = 0; i0 < data.length; i0++) {
			const _errs1 = errors;
			if (!validate24(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			if (!(_errs1 === errors)) {
				if (errors >= 1e3) break;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.action === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "action" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.by === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.madeAt === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "madeAt" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.duty === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duty" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.force === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "force" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.scope === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.lifecycle === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lifecycle" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.evidence === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err10 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err11 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func1(data1, 80)) {
					const err12 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/id",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data2 = data.title;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					const err14 = {
						instancePath: instancePath + "/title",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				for (const key0 in data2) if (pattern5.test(key0)) {
					let data3 = data2[key0];
					const _errs9 = errors;
					if (typeof data3 === "string") {
						if (data3 === "") {
							const err15 = {
								instancePath: instancePath + "/title/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/title/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (!(_errs9 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data2) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err17 = {
						instancePath: instancePath + "/title",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/title",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data4 = data.label;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err19 = {
						instancePath: instancePath + "/label",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key2 in data4) if (pattern5.test(key2)) {
					let data5 = data4[key2];
					const _errs14 = errors;
					if (typeof data5 === "string") {
						if (data5 === "") {
							const err20 = {
								instancePath: instancePath + "/label/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/label/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (!(_errs14 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key3 in data4) if (!obj0.has(key3) && !pattern5.test(key3)) {
					const err22 = {
						instancePath: instancePath + "/label",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key3,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/label",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.action !== void 0) {
			let data6 = data.action;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length < 1) {
					const err24 = {
						instancePath: instancePath + "/action",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				for (const key4 in data6) if (pattern5.test(key4)) {
					let data7 = data6[key4];
					const _errs19 = errors;
					if (typeof data7 === "string") {
						if (data7 === "") {
							const err25 = {
								instancePath: instancePath + "/action/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/action/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (!(_errs19 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key5 in data6) if (!obj0.has(key5) && !pattern5.test(key5)) {
					const err27 = {
						instancePath: instancePath + "/action",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key5,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/action",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data8 = data.by;
			if (Array.isArray(data8)) {
				if (data8.length < 1) {
					const err29 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				for (let i0 = 0; i0 < data8.length; i0++) {
					let data9 = data8[i0];
					const _errs23 = errors;
					if (typeof data9 === "string") {
						if (!pattern4.test(data9)) {
							const err30 = {
								instancePath: instancePath + "/by/" + i0,
								schemaPath: "common.json#/$defs/id/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (func1(data9, 80)) {
							const err31 = {
								instancePath: instancePath + "/by/" + i0,
								schemaPath: "common.json#/$defs/id/maxLength",
								keyword: "maxLength",
								params: { limit: 80 }
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/by/" + i0,
							schemaPath: "common.json#/$defs/id/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (!(_errs23 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				const found0 = func9(data8);
				if (found0 !== void 0) {
					const err33 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/uniqueItems",
						keyword: "uniqueItems",
						params: found0
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.to !== void 0) {
			let data10 = data.to;
			if (Array.isArray(data10)) {
				for (let i1 = 0; i1 < data10.length; i1++) {
					let data11 = data10[i1];
					const _errs28 = errors;
					if (typeof data11 === "string") {
						if (!pattern4.test(data11)) {
							const err35 = {
								instancePath: instancePath + "/to/" + i1,
								schemaPath: "common.json#/$defs/id/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (func1(data11, 80)) {
							const err36 = {
								instancePath: instancePath + "/to/" + i1,
								schemaPath: "common.json#/$defs/id/maxLength",
								keyword: "maxLength",
								params: { limit: 80 }
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/to/" + i1,
							schemaPath: "common.json#/$defs/id/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					if (!(_errs28 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				const found1 = func9(data10);
				if (found1 !== void 0) {
					const err38 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/uniqueItems",
						keyword: "uniqueItems",
						params: found1
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.madeAt !== void 0) {
			let data12 = data.madeAt;
			if (typeof data12 === "string") {
				if (!pattern4.test(data12)) {
					const err40 = {
						instancePath: instancePath + "/madeAt",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (func1(data12, 80)) {
					const err41 = {
						instancePath: instancePath + "/madeAt",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/madeAt",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.duty !== void 0) {
			let data13 = data.duty;
			if (typeof data13 !== "string") {
				const err43 = {
					instancePath: instancePath + "/duty",
					schemaPath: "codes.json#/$defs/duty/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
			if (!(data13 === "achieve" || data13 === "maintain" || data13 === "end" || data13 === "refrain" || data13 === "report" || data13 === "consult")) {
				const err44 = {
					instancePath: instancePath + "/duty",
					schemaPath: "codes.json#/$defs/duty/enum",
					keyword: "enum",
					params: { allowedValues: schema136.enum }
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.force !== void 0) {
			let data14 = data.force;
			if (typeof data14 !== "string") {
				const err45 = {
					instancePath: instancePath + "/force",
					schemaPath: "codes.json#/$defs/force/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			if (!(data14 === "agreed" || data14 === "ordered" || data14 === "reaffirmed" || data14 === "intended" || data14 === "announcedByOneSide" || data14 === "reported")) {
				const err46 = {
					instancePath: instancePath + "/force",
					schemaPath: "codes.json#/$defs/force/enum",
					keyword: "enum",
					params: { allowedValues: schema137.enum }
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data15 = data.scope;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (Object.keys(data15).length < 1) {
					const err47 = {
						instancePath: instancePath + "/scope",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				for (const key6 in data15) if (pattern5.test(key6)) {
					let data16 = data15[key6];
					const _errs43 = errors;
					if (typeof data16 === "string") {
						if (data16 === "") {
							const err48 = {
								instancePath: instancePath + "/scope/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/scope/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
					if (!(_errs43 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key7 in data15) if (!obj0.has(key7) && !pattern5.test(key7)) {
					const err50 = {
						instancePath: instancePath + "/scope",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key7,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/scope",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.place !== void 0) {
			let data17 = data.place;
			if (typeof data17 === "string") {
				if (!pattern7.test(data17)) {
					const err52 = {
						instancePath: instancePath + "/place",
						schemaPath: "common.json#/$defs/declaredCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (func1(data17, 40)) {
					const err53 = {
						instancePath: instancePath + "/place",
						schemaPath: "common.json#/$defs/declaredCode/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/place",
					schemaPath: "common.json#/$defs/declaredCode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.target !== void 0) {
			if (!validate57(data.target, {
				instancePath: instancePath + "/target",
				parentData: data,
				parentDataProperty: "target",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.conditions !== void 0) {
			let data19 = data.conditions;
			if (Array.isArray(data19)) for (let i2 = 0; i2 < data19.length; i2++) {
				const _errs51 = errors;
				if (!validate61(data19[i2], {
					instancePath: instancePath + "/conditions/" + i2,
					parentData: data19,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
					errors = vErrors.length;
				}
				if (!(_errs51 === errors)) {
					if (errors >= 1e3) break;
				}
			}
			else {
				const err55 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.deadlines !== void 0) {
			let data21 = data.deadlines;
			if (Array.isArray(data21)) for (let i3 = 0; i3 < data21.length; i3++) {
				const _errs54 = errors;
				if (!validate66(data21[i3], {
					instancePath: instancePath + "/deadlines/" + i3,
					parentData: data21,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
					errors = vErrors.length;
				}
				if (!(_errs54 === errors)) {
					if (errors >= 1e3) break;
				}
			}
			else {
				const err56 = {
					instancePath: instancePath + "/deadlines",
					schemaPath: "#/properties/deadlines/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.assessments !== void 0) {
			let data23 = data.assessments;
			if (Array.isArray(data23)) for (let i4 = 0; i4 < data23.length; i4++) {
				const _errs57 = errors;
				if (!validate69(data23[i4], {
					instancePath: instancePath + "/assessments/" + i4,
					parentData: data23,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
					errors = vErrors.length;
				}
				if (!(_errs57 === errors)) {
					if (errors >= 1e3) break;
				}
			}
			else {
				const err57 = {
					instancePath: instancePath + "/assessments",
					schemaPath: "#/properties/assessments/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.lifecycle !== void 0) {
			let data25 = data.lifecycle;
			if (Array.isArray(data25)) {
				if (data25.length < 1) {
					const err58 = {
						instancePath: instancePath + "/lifecycle",
						schemaPath: "#/properties/lifecycle/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				for (let i5 = 0; i5 < data25.length; i5++) {
					const _errs60 = errors;
					if (!validate72(data25[i5], {
						instancePath: instancePath + "/lifecycle/" + i5,
						parentData: data25,
						parentDataProperty: i5,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
						errors = vErrors.length;
					}
					if (!(_errs60 === errors)) {
						if (errors >= 1e3) break;
					}
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/lifecycle",
					schemaPath: "#/properties/lifecycle/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.supersededBy !== void 0) {
			let data27 = data.supersededBy;
			if (typeof data27 === "string") {
				if (!pattern4.test(data27)) {
					const err60 = {
						instancePath: instancePath + "/supersededBy",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				if (func1(data27, 80)) {
					const err61 = {
						instancePath: instancePath + "/supersededBy",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/supersededBy",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.readings !== void 0) {
			let data28 = data.readings;
			if (Array.isArray(data28)) for (let i6 = 0; i6 < data28.length; i6++) {
				const _errs66 = errors;
				if (!validate75(data28[i6], {
					instancePath: instancePath + "/readings/" + i6,
					parentData: data28,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
					errors = vErrors.length;
				}
				if (!(_errs66 === errors)) {
					if (errors >= 1e3) break;
				}
			}
			else {
				const err63 = {
					instancePath: instancePath + "/readings",
					schemaPath: "#/properties/readings/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			if (!validate78(data.evidence, {
				instancePath: instancePath + "/evidence",
				parentData: data,
				parentDataProperty: "evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.note !== void 0) {
			let data31 = data.note;
			if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
				if (Object.keys(data31).length < 1) {
					const err64 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
				for (const key8 in data31) if (pattern5.test(key8)) {
					let data32 = data31[key8];
					const _errs71 = errors;
					if (typeof data32 === "string") {
						if (data32 === "") {
							const err65 = {
								instancePath: instancePath + "/note/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					} else {
						const err66 = {
							instancePath: instancePath + "/note/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
					if (!(_errs71 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key9 in data31) if (!obj0.has(key9) && !pattern5.test(key9)) {
					const err67 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key9,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/note",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.extensions !== void 0) {
			let data33 = data.extensions;
			if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
				const err69 = {
					instancePath: instancePath + "/extensions",
					schemaPath: "common.json#/$defs/extensions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
		}
		for (const key10 in data) if (!obj59.has(key10)) {
			const err70 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key10,
					known: [...obj59]
				}
			};
			if (vErrors === null) vErrors = [err70];
			else vErrors.push(err70);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err71 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err71];
		else vErrors.push(err71);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
const schema190 = {
	"type": "string",
	"enum": [
		"declared",
		"observed",
		"demanded"
	]
};
const obj66 = /* @__PURE__ */ new Set([
	"$schema",
	"id",
	"title",
	"label",
	"date",
	"dateBasis",
	"dateNote",
	"force",
	"speakers",
	"place",
	"activities",
	"basis",
	"event",
	"evidence",
	"note",
	"extensions"
]);
const schema188 = {
	"type": "string",
	"enum": [
		"conducts",
		"begins",
		"ends",
		"hasEnded",
		"willBegin",
		"willEnd",
		"isDenied"
	]
};
const obj64 = /* @__PURE__ */ new Set([
	"activity",
	"change",
	"qualifier"
]);
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.activity === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "activity" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.change === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "change" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.activity !== void 0) {
			let data0 = data.activity;
			if (typeof data0 === "string") {
				if (!pattern7.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/activity",
						schemaPath: "codes.json#/$defs/activity/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0, 40)) {
					const err3 = {
						instancePath: instancePath + "/activity",
						schemaPath: "codes.json#/$defs/activity/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/activity",
					schemaPath: "codes.json#/$defs/activity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.change !== void 0) {
			let data1 = data.change;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/change",
					schemaPath: "codes.json#/$defs/activityChange/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data1 === "conducts" || data1 === "begins" || data1 === "ends" || data1 === "hasEnded" || data1 === "willBegin" || data1 === "willEnd" || data1 === "isDenied")) {
				const err6 = {
					instancePath: instancePath + "/change",
					schemaPath: "codes.json#/$defs/activityChange/enum",
					keyword: "enum",
					params: { allowedValues: schema188.enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.qualifier !== void 0) {
			let data2 = data.qualifier;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					const err7 = {
						instancePath: instancePath + "/qualifier",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key0 in data2) if (pattern5.test(key0)) {
					let data3 = data2[key0];
					const _errs10 = errors;
					if (typeof data3 === "string") {
						if (data3 === "") {
							const err8 = {
								instancePath: instancePath + "/qualifier/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/qualifier/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (!(_errs10 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data2) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err10 = {
						instancePath: instancePath + "/qualifier",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/qualifier",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		for (const key2 in data) if (!obj64.has(key2)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key2,
					known: [...obj64]
				}
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (let i0 = 0; i0 < data.length; i0++) {
			const _errs1 = errors;
			if (!validate24(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			if (!(_errs1 === errors)) {
				if (errors >= 1e3) break;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate85.errors = vErrors;
	return errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dateBasis === void 0 && "dateBasis") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.dateBasis !== void 0) {
			if ("inferred" !== data.dateBasis) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.dateNote === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "dateNote" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.title === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.date === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.dateBasis === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dateBasis" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.force === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "force" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.speakers === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "speakers" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.place === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "place" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.activities === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "activities" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.basis === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "basis" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.evidence === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err14 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					const err15 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (func1(data2, 80)) {
					const err16 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/id",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data3 = data.title;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err18 = {
						instancePath: instancePath + "/title",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				for (const key0 in data3) if (pattern5.test(key0)) {
					let data4 = data3[key0];
					const _errs13 = errors;
					if (typeof data4 === "string") {
						if (data4 === "") {
							const err19 = {
								instancePath: instancePath + "/title/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/title/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (!(_errs13 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data3) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err21 = {
						instancePath: instancePath + "/title",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/title",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data5 = data.label;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length < 1) {
					const err23 = {
						instancePath: instancePath + "/label",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				for (const key2 in data5) if (pattern5.test(key2)) {
					let data6 = data5[key2];
					const _errs18 = errors;
					if (typeof data6 === "string") {
						if (data6 === "") {
							const err24 = {
								instancePath: instancePath + "/label/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/label/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (!(_errs18 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key3 in data5) if (!obj0.has(key3) && !pattern5.test(key3)) {
					const err26 = {
						instancePath: instancePath + "/label",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key3,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/label",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data7 = data.date;
			if (typeof data7 === "string") {
				if (!pattern67.test(data7)) {
					const err28 = {
						instancePath: instancePath + "/date",
						schemaPath: "common.json#/$defs/edtf/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?)(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?$" }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/date",
					schemaPath: "common.json#/$defs/edtf/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.dateBasis !== void 0) {
			let data8 = data.dateBasis;
			if (typeof data8 !== "string") {
				const err30 = {
					instancePath: instancePath + "/dateBasis",
					schemaPath: "codes.json#/$defs/dateBasis/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (!(data8 === "printed" || data8 === "inferred")) {
				const err31 = {
					instancePath: instancePath + "/dateBasis",
					schemaPath: "codes.json#/$defs/dateBasis/enum",
					keyword: "enum",
					params: { allowedValues: schema93.enum }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.dateNote !== void 0) {
			let data9 = data.dateNote;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (Object.keys(data9).length < 1) {
					const err32 = {
						instancePath: instancePath + "/dateNote",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				for (const key4 in data9) if (pattern5.test(key4)) {
					let data10 = data9[key4];
					const _errs29 = errors;
					if (typeof data10 === "string") {
						if (data10 === "") {
							const err33 = {
								instancePath: instancePath + "/dateNote/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/dateNote/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					if (!(_errs29 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key5 in data9) if (!obj0.has(key5) && !pattern5.test(key5)) {
					const err35 = {
						instancePath: instancePath + "/dateNote",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key5,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/dateNote",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.force !== void 0) {
			let data11 = data.force;
			if (typeof data11 === "string") {
				if (!pattern4.test(data11)) {
					const err37 = {
						instancePath: instancePath + "/force",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (func1(data11, 80)) {
					const err38 = {
						instancePath: instancePath + "/force",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/force",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.speakers !== void 0) {
			let data12 = data.speakers;
			if (Array.isArray(data12)) {
				if (data12.length < 1) {
					const err40 = {
						instancePath: instancePath + "/speakers",
						schemaPath: "#/properties/speakers/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				for (let i0 = 0; i0 < data12.length; i0++) {
					let data13 = data12[i0];
					const _errs36 = errors;
					if (typeof data13 === "string") {
						if (!pattern4.test(data13)) {
							const err41 = {
								instancePath: instancePath + "/speakers/" + i0,
								schemaPath: "common.json#/$defs/id/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (func1(data13, 80)) {
							const err42 = {
								instancePath: instancePath + "/speakers/" + i0,
								schemaPath: "common.json#/$defs/id/maxLength",
								keyword: "maxLength",
								params: { limit: 80 }
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/speakers/" + i0,
							schemaPath: "common.json#/$defs/id/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
					if (!(_errs36 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				const found0 = func9(data12);
				if (found0 !== void 0) {
					const err44 = {
						instancePath: instancePath + "/speakers",
						schemaPath: "#/properties/speakers/uniqueItems",
						keyword: "uniqueItems",
						params: found0
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/speakers",
					schemaPath: "#/properties/speakers/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.place !== void 0) {
			let data14 = data.place;
			if (typeof data14 === "string") {
				if (!pattern7.test(data14)) {
					const err46 = {
						instancePath: instancePath + "/place",
						schemaPath: "common.json#/$defs/declaredCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (func1(data14, 40)) {
					const err47 = {
						instancePath: instancePath + "/place",
						schemaPath: "common.json#/$defs/declaredCode/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/place",
					schemaPath: "common.json#/$defs/declaredCode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.activities !== void 0) {
			let data15 = data.activities;
			if (Array.isArray(data15)) {
				if (data15.length < 1) {
					const err49 = {
						instancePath: instancePath + "/activities",
						schemaPath: "#/properties/activities/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				for (let i1 = 0; i1 < data15.length; i1++) {
					const _errs44 = errors;
					if (!validate83(data15[i1], {
						instancePath: instancePath + "/activities/" + i1,
						parentData: data15,
						parentDataProperty: i1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
						errors = vErrors.length;
					}
					if (!(_errs44 === errors)) {
						if (errors >= 1e3) break;
					}
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/activities",
					schemaPath: "#/properties/activities/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.basis !== void 0) {
			let data17 = data.basis;
			if (typeof data17 !== "string") {
				const err51 = {
					instancePath: instancePath + "/basis",
					schemaPath: "codes.json#/$defs/roleBasis/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
			if (!(data17 === "declared" || data17 === "observed" || data17 === "demanded")) {
				const err52 = {
					instancePath: instancePath + "/basis",
					schemaPath: "codes.json#/$defs/roleBasis/enum",
					keyword: "enum",
					params: { allowedValues: schema190.enum }
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.event !== void 0) {
			let data18 = data.event;
			if (typeof data18 === "string") {
				if (!pattern4.test(data18)) {
					const err53 = {
						instancePath: instancePath + "/event",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (func1(data18, 80)) {
					const err54 = {
						instancePath: instancePath + "/event",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/event",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			if (!validate85(data.evidence, {
				instancePath: instancePath + "/evidence",
				parentData: data,
				parentDataProperty: "evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
				errors = vErrors.length;
			}
		}
		if (data.note !== void 0) {
			let data20 = data.note;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (Object.keys(data20).length < 1) {
					const err56 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				for (const key6 in data20) if (pattern5.test(key6)) {
					let data21 = data20[key6];
					const _errs55 = errors;
					if (typeof data21 === "string") {
						if (data21 === "") {
							const err57 = {
								instancePath: instancePath + "/note/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/note/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
					if (!(_errs55 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key7 in data20) if (!obj0.has(key7) && !pattern5.test(key7)) {
					const err59 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key7,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/note",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.extensions !== void 0) {
			let data22 = data.extensions;
			if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
				const err61 = {
					instancePath: instancePath + "/extensions",
					schemaPath: "common.json#/$defs/extensions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
		}
		for (const key8 in data) if (!obj66.has(key8)) {
			const err62 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key8,
					known: [...obj66]
				}
			};
			if (vErrors === null) vErrors = [err62];
			else vErrors.push(err62);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err63 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err63];
		else vErrors.push(err63);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
const obj70 = /* @__PURE__ */ new Set([
	"$schema",
	"id",
	"date",
	"dateBasis",
	"dateNote",
	"force",
	"place",
	"count",
	"speaker",
	"evidence",
	"note",
	"extensions"
]);
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.qualifier === void 0 && "qualifier") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.qualifier !== void 0) {
			let data0 = data.qualifier;
			if (!(data0 === "exact" || data0 === "about" || data0 === "atLeast")) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "min" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.qualifier === void 0 && "qualifier") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		} else if (data.qualifier !== void 0) {
			if ("fewerThan" !== data.qualifier) {
				const err5 = {};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.max === void 0) {
				const err6 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "max" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
	}
	if (!valid3) {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	const _errs12 = errors;
	let valid5 = true;
	const _errs13 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.qualifier === void 0 && "qualifier") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		} else if (data.qualifier !== void 0) {
			if ("between" !== data.qualifier) {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	}
	var _valid2 = _errs13 === errors;
	errors = _errs12;
	if (vErrors !== null) {
		if (_errs12) vErrors.length = _errs12;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs15 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err10 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "min" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.max === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "max" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		var _valid2 = _errs15 === errors;
		valid5 = _valid2;
	}
	if (!valid5) {
		const err12 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.qualifier === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "qualifier" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.counts === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.min !== void 0) {
			let data3 = data.min;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err15 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/properties/min/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err16 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/properties/min/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.max !== void 0) {
			let data4 = data.max;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err17 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/properties/max/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err18 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/properties/max/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.qualifier !== void 0) {
			let data5 = data.qualifier;
			if (typeof data5 !== "string") {
				const err19 = {
					instancePath: instancePath + "/qualifier",
					schemaPath: "codes.json#/$defs/qualifier/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data5 === "exact" || data5 === "about" || data5 === "atLeast" || data5 === "fewerThan" || data5 === "between" || data5 === "nonePublished")) {
				const err20 = {
					instancePath: instancePath + "/qualifier",
					schemaPath: "codes.json#/$defs/qualifier/enum",
					keyword: "enum",
					params: { allowedValues: schema144.enum }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.counts !== void 0) {
			let data6 = data.counts;
			if (typeof data6 !== "string") {
				const err21 = {
					instancePath: instancePath + "/counts",
					schemaPath: "codes.json#/$defs/counts/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (!(data6 === "present" || data6 === "authorised" || data6 === "planned")) {
				const err22 = {
					instancePath: instancePath + "/counts",
					schemaPath: "codes.json#/$defs/counts/enum",
					keyword: "enum",
					params: { allowedValues: schema145.enum }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		for (const key0 in data) if (!obj46.has(key0)) {
			const err23 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					known: [...obj46]
				}
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (let i0 = 0; i0 < data.length; i0++) {
			const _errs1 = errors;
			if (!validate24(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			if (!(_errs1 === errors)) {
				if (errors >= 1e3) break;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate92.errors = vErrors;
	return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dateBasis === void 0 && "dateBasis") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.dateBasis !== void 0) {
			if ("inferred" !== data.dateBasis) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.dateNote === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "dateNote" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.date === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.dateBasis === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dateBasis" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.force === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "force" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.place === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "place" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.count === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.speaker === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "speaker" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.evidence === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err12 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (func1(data2, 80)) {
					const err14 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/id",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data3 = data.date;
			if (typeof data3 === "string") {
				if (!pattern67.test(data3)) {
					const err16 = {
						instancePath: instancePath + "/date",
						schemaPath: "common.json#/$defs/edtf/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?)(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?$" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/date",
					schemaPath: "common.json#/$defs/edtf/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.dateBasis !== void 0) {
			let data4 = data.dateBasis;
			if (typeof data4 !== "string") {
				const err18 = {
					instancePath: instancePath + "/dateBasis",
					schemaPath: "codes.json#/$defs/dateBasis/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (!(data4 === "printed" || data4 === "inferred")) {
				const err19 = {
					instancePath: instancePath + "/dateBasis",
					schemaPath: "codes.json#/$defs/dateBasis/enum",
					keyword: "enum",
					params: { allowedValues: schema93.enum }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.dateNote !== void 0) {
			let data5 = data.dateNote;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length < 1) {
					const err20 = {
						instancePath: instancePath + "/dateNote",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				for (const key0 in data5) if (pattern5.test(key0)) {
					let data6 = data5[key0];
					const _errs19 = errors;
					if (typeof data6 === "string") {
						if (data6 === "") {
							const err21 = {
								instancePath: instancePath + "/dateNote/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/dateNote/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (!(_errs19 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key1 in data5) if (!obj0.has(key1) && !pattern5.test(key1)) {
					const err23 = {
						instancePath: instancePath + "/dateNote",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key1,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/dateNote",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.force !== void 0) {
			let data7 = data.force;
			if (typeof data7 === "string") {
				if (!pattern4.test(data7)) {
					const err25 = {
						instancePath: instancePath + "/force",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (func1(data7, 80)) {
					const err26 = {
						instancePath: instancePath + "/force",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/force",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.place !== void 0) {
			let data8 = data.place;
			if (typeof data8 === "string") {
				if (!pattern7.test(data8)) {
					const err28 = {
						instancePath: instancePath + "/place",
						schemaPath: "common.json#/$defs/declaredCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][A-Za-z0-9]*$" }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (func1(data8, 40)) {
					const err29 = {
						instancePath: instancePath + "/place",
						schemaPath: "common.json#/$defs/declaredCode/maxLength",
						keyword: "maxLength",
						params: { limit: 40 }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/place",
					schemaPath: "common.json#/$defs/declaredCode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.count !== void 0) {
			if (!validate90(data.count, {
				instancePath: instancePath + "/count",
				parentData: data,
				parentDataProperty: "count",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data.speaker !== void 0) {
			let data10 = data.speaker;
			if (typeof data10 === "string") {
				if (!pattern4.test(data10)) {
					const err31 = {
						instancePath: instancePath + "/speaker",
						schemaPath: "common.json#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (func1(data10, 80)) {
					const err32 = {
						instancePath: instancePath + "/speaker",
						schemaPath: "common.json#/$defs/id/maxLength",
						keyword: "maxLength",
						params: { limit: 80 }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/speaker",
					schemaPath: "common.json#/$defs/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			if (!validate92(data.evidence, {
				instancePath: instancePath + "/evidence",
				parentData: data,
				parentDataProperty: "evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
				errors = vErrors.length;
			}
		}
		if (data.note !== void 0) {
			let data12 = data.note;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (Object.keys(data12).length < 1) {
					const err34 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				for (const key2 in data12) if (pattern5.test(key2)) {
					let data13 = data12[key2];
					const _errs35 = errors;
					if (typeof data13 === "string") {
						if (data13 === "") {
							const err35 = {
								instancePath: instancePath + "/note/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/note/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "common.json#/$defs/localisedText/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%7B2%2C8%7D)*%24/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (!(_errs35 === errors)) {
						if (errors >= 1e3) break;
					}
				}
				for (const key3 in data12) if (!obj0.has(key3) && !pattern5.test(key3)) {
					const err37 = {
						instancePath: instancePath + "/note",
						schemaPath: "common.json#/$defs/localisedText/additionalProperties",
						keyword: "additionalProperties",
						params: {
							additionalProperty: key3,
							known: [...obj0]
						}
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
					if (errors >= 1e3) break;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/note",
					schemaPath: "common.json#/$defs/localisedText/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.extensions !== void 0) {
			let data14 = data.extensions;
			if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
				const err39 = {
					instancePath: instancePath + "/extensions",
					schemaPath: "common.json#/$defs/extensions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		for (const key4 in data) if (!obj70.has(key4)) {
			const err40 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key4,
					known: [...obj70]
				}
			};
			if (vErrors === null) vErrors = [err40];
			else vErrors.push(err40);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
const obj71 = /* @__PURE__ */ new Set([
	"$schema",
	"dataset",
	"sources",
	"actors",
	"events",
	"commitments",
	"roles",
	"strengths"
]);
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dataset === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dataset" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sources === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sources" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.actors === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "actors" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.events === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "events" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.commitments === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commitments" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.roles === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "roles" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.strengths === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "strengths" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err7 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.dataset !== void 0) {
			if (!validate28(data.dataset, {
				instancePath: instancePath + "/dataset",
				parentData: data,
				parentDataProperty: "dataset",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.sources !== void 0) {
			let data2 = data.sources;
			if (Array.isArray(data2)) for (let i0 = 0; i0 < data2.length; i0++) {
				const _errs6 = errors;
				if (!validate42(data2[i0], {
					instancePath: instancePath + "/sources/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
					errors = vErrors.length;
				}
				if (!(_errs6 === errors)) {
					if (errors >= 1e3) break;
				}
			}
			else {
				const err8 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.actors !== void 0) {
			let data4 = data.actors;
			if (Array.isArray(data4)) for (let i1 = 0; i1 < data4.length; i1++) {
				const _errs9 = errors;
				if (!validate20(data4[i1], {
					instancePath: instancePath + "/actors/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
					errors = vErrors.length;
				}
				if (!(_errs9 === errors)) {
					if (errors >= 1e3) break;
				}
			}
			else {
				const err9 = {
					instancePath: instancePath + "/actors",
					schemaPath: "#/properties/actors/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.events !== void 0) {
			let data6 = data.events;
			if (Array.isArray(data6)) for (let i2 = 0; i2 < data6.length; i2++) {
				const _errs12 = errors;
				if (!validate47(data6[i2], {
					instancePath: instancePath + "/events/" + i2,
					parentData: data6,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
					errors = vErrors.length;
				}
				if (!(_errs12 === errors)) {
					if (errors >= 1e3) break;
				}
			}
			else {
				const err10 = {
					instancePath: instancePath + "/events",
					schemaPath: "#/properties/events/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.commitments !== void 0) {
			let data8 = data.commitments;
			if (Array.isArray(data8)) for (let i3 = 0; i3 < data8.length; i3++) {
				const _errs15 = errors;
				if (!validate56(data8[i3], {
					instancePath: instancePath + "/commitments/" + i3,
					parentData: data8,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
					errors = vErrors.length;
				}
				if (!(_errs15 === errors)) {
					if (errors >= 1e3) break;
				}
			}
			else {
				const err11 = {
					instancePath: instancePath + "/commitments",
					schemaPath: "#/properties/commitments/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.roles !== void 0) {
			let data10 = data.roles;
			if (Array.isArray(data10)) for (let i4 = 0; i4 < data10.length; i4++) {
				const _errs18 = errors;
				if (!validate82(data10[i4], {
					instancePath: instancePath + "/roles/" + i4,
					parentData: data10,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
					errors = vErrors.length;
				}
				if (!(_errs18 === errors)) {
					if (errors >= 1e3) break;
				}
			}
			else {
				const err12 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/properties/roles/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.strengths !== void 0) {
			let data12 = data.strengths;
			if (Array.isArray(data12)) for (let i5 = 0; i5 < data12.length; i5++) {
				const _errs21 = errors;
				if (!validate89(data12[i5], {
					instancePath: instancePath + "/strengths/" + i5,
					parentData: data12,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
					errors = vErrors.length;
				}
				if (!(_errs21 === errors)) {
					if (errors >= 1e3) break;
				}
			}
			else {
				const err13 = {
					instancePath: instancePath + "/strengths",
					schemaPath: "#/properties/strengths/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		for (const key0 in data) if (!obj71.has(key0)) {
			const err14 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: {
					additionalProperty: key0,
					known: [...obj71]
				}
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
			if (errors >= 1e3) break;
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
const commitment = validate56;
const dataset = validate28;
const event = validate47;
const role = validate82;
const source = validate42;
const strength = validate89;
export { actor, bundle, commitment, dataset, event, role, source, strength };
