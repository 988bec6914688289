// Generated from schemas/*.json by `npm run generate`. Do not edit.

const hasOwn = Object.prototype.hasOwnProperty;

function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON Schema counts characters, which are one or two code units each. */
function hasAtMost(text, limit) {
	return text.length <= 2 * limit && codePoints(text) <= limit;
}

function codePoints(text) {
	let count = text.length;
	for (let at = 1; at < text.length; at++) {
		if (isTrail(text.charCodeAt(at)) && isLead(text.charCodeAt(at - 1))) count--;
	}
	return count;
}

function isLead(unit) {
	return (unit & 0xfc00) === 0xd800;
}

function isTrail(unit) {
	return (unit & 0xfc00) === 0xdc00;
}

/** The last item that also stands earlier, and where it does so last. */
function duplicate(list) {
	if (list.length > 16 && new Set(list).size === list.length) return undefined;
	for (let i = list.length - 1; i > 0; i--) {
		const j = list.lastIndexOf(list[i], i - 1);
		if (j >= 0) return { i, j };
	}
	return undefined;
}

const constant0 = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
const constant1 = /^[a-z][A-Za-z0-9]*$/u;
const constant2 = /^https:\/\/[^\s/?#]+\/([^\s?#]*\/)?$/u;
const constant3 = /^\d+\.\d+\.\d+$/u;
const constant4 = /^\d{4}-\d{2}-\d{2}$/u;
const constant5 = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/u;
const constant6 = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u;
const constant7 = /^(\.\.|\d{4}(-\d{2}(-\d{2})?)?[?~%]?)(\/(\.\.|\d{4}(-\d{2}(-\d{2})?)?[?~%]?))?$/u;
const constant8 = /^https?:\/\/[^\s]+$/u;
const constant9 = /^sha256-[0-9a-f]{64}$/u;
function fitsCommonId(v) {
return typeof v === 'string' && (v.length <= 80 || hasAtMost(v, 80)) && constant0.test(v);
}
const ofCommonId = { fits: fitsCommonId, place: "common.json#/$defs/id", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'maxLength', fits: (v) => !(typeof v === 'string') || (v.length <= 80 || hasAtMost(v, 80)), params: {"limit":80} }, { keyword: 'pattern', fits: (v) => !(typeof v === 'string') || constant0.test(v), params: {"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"} }] };

function fitsCommonLocalisedText(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case 'ar': if (typeof member === 'string' && member !== '') seen |= 1; else if (member !== undefined) return false; break;
case 'en': if (typeof member === 'string' && member !== '') seen |= 2; else if (member !== undefined) return false; break;
default: return false;
}
}
return (seen & 3) === 3;
}
const ofCommonLocalisedText = { fits: fitsCommonLocalisedText, place: "common.json#/$defs/localisedText", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], required: new Set(["ar","en"]), members: new Map([['ar', { place: "common.json#/$defs/localisedText/properties/ar", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'minLength', fits: (v) => !(typeof v === 'string') || v !== '', params: {"limit":1} }] }], ['en', { place: "common.json#/$defs/localisedText/properties/en", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'minLength', fits: (v) => !(typeof v === 'string') || v !== '', params: {"limit":1} }] }]]) };

function fitsActorAliases(v) {
if (!(Array.isArray(v))) return false;
for (let at = 0; at < v.length; at++) if (!(typeof v[at] === 'string' && v[at] !== '')) return false;
return true;
}
const ofActorAliases = { fits: fitsActorAliases, place: "actor.json#/properties/aliases", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }], items: { place: "actor.json#/properties/aliases/items", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'minLength', fits: (v) => !(typeof v === 'string') || v !== '', params: {"limit":1} }] } };

function fitsCodesActorKind(v) {
return (v === "state" || v === "government" || v === "office" || v === "person" || v === "force" || v === "body" || v === "parliament" || v === "media" || v === "anonymous");
}
const ofCodesActorKind = { fits: fitsCodesActorKind, place: "codes.json#/$defs/actorKind", asserts: [{ keyword: 'enum', fits: (v) => (v === "state" || v === "government" || v === "office" || v === "person" || v === "force" || v === "body" || v === "parliament" || v === "media" || v === "anonymous"), params: {"allowedValues":["state","government","office","person","force","body","parliament","media","anonymous"]} }] };

function fitsCommonDeclaredCode(v) {
return typeof v === 'string' && (v.length <= 40 || hasAtMost(v, 40)) && constant1.test(v);
}
const ofCommonDeclaredCode = { fits: fitsCommonDeclaredCode, place: "common.json#/$defs/declaredCode", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'maxLength', fits: (v) => !(typeof v === 'string') || (v.length <= 40 || hasAtMost(v, 40)), params: {"limit":40} }, { keyword: 'pattern', fits: (v) => !(typeof v === 'string') || constant1.test(v), params: {"pattern":"^[a-z][A-Za-z0-9]*$"} }] };

function fitsCodesStance(v) {
return (v === "supports" || v === "partlySupports" || v === "qualifies" || v === "disputes" || v === "refutes" || v === "context");
}
const ofCodesStance = { fits: fitsCodesStance, place: "codes.json#/$defs/stance", asserts: [{ keyword: 'enum', fits: (v) => (v === "supports" || v === "partlySupports" || v === "qualifies" || v === "disputes" || v === "refutes" || v === "context"), params: {"allowedValues":["supports","partlySupports","qualifies","disputes","refutes","context"]} }] };

function fitsCommonEvidence(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case 'source': if (fitsCommonId(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'paragraph': if (member !== undefined && !(Number.isInteger(member) && member >= 1)) return false; break;
case 'page': if (member !== undefined && !(Number.isInteger(member) && member >= 1)) return false; break;
case 'quote': if (member !== undefined && !(typeof member === 'string' && (member.length <= 120 || hasAtMost(member, 120)) && member !== '')) return false; break;
case 'stance': if (fitsCodesStance(member)) seen |= 2; else if (member !== undefined) return false; break;
case 'note': if (member !== undefined && !(fitsCommonLocalisedText(member))) return false; break;
default: return false;
}
}
return (seen & 3) === 3;
}
const ofCommonEvidence = { fits: fitsCommonEvidence, place: "common.json#/$defs/evidence", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], required: new Set(["source","stance"]), members: new Map([['source', ofCommonId], ['paragraph', { place: "common.json#/$defs/evidence/properties/paragraph", asserts: [{ keyword: 'type', fits: (v) => Number.isInteger(v), params: { type: 'integer' } }, { keyword: 'minimum', fits: (v) => !(typeof v === 'number') || v >= 1, params: {"comparison":">=","limit":1} }] }], ['page', { place: "common.json#/$defs/evidence/properties/page", asserts: [{ keyword: 'type', fits: (v) => Number.isInteger(v), params: { type: 'integer' } }, { keyword: 'minimum', fits: (v) => !(typeof v === 'number') || v >= 1, params: {"comparison":">=","limit":1} }] }], ['quote', { place: "common.json#/$defs/evidence/properties/quote", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'maxLength', fits: (v) => !(typeof v === 'string') || (v.length <= 120 || hasAtMost(v, 120)), params: {"limit":120} }, { keyword: 'minLength', fits: (v) => !(typeof v === 'string') || v !== '', params: {"limit":1} }] }], ['stance', ofCodesStance], ['note', ofCommonLocalisedText]]) };

function fitsCommonEvidenceList(v) {
if (!(Array.isArray(v) && v.length >= 1)) return false;
for (let at = 0; at < v.length; at++) if (!(fitsCommonEvidence(v[at]))) return false;
return true;
}
const ofCommonEvidenceList = { fits: fitsCommonEvidenceList, place: "common.json#/$defs/evidenceList", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }, { keyword: 'minItems', fits: (v) => !(Array.isArray(v)) || v.length >= 1, params: {"limit":1} }], items: ofCommonEvidence };

function fitsActor(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case '$schema': if (member !== undefined && !(typeof member === 'string')) return false; break;
case 'id': if (fitsCommonId(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'name': if (fitsCommonLocalisedText(member)) seen |= 2; else if (member !== undefined) return false; break;
case 'aliases': if (member !== undefined && !(fitsActorAliases(member))) return false; break;
case 'kind': if (fitsCodesActorKind(member)) seen |= 4; else if (member !== undefined) return false; break;
case 'side': if (fitsCommonDeclaredCode(member)) seen |= 8; else if (member !== undefined) return false; break;
case 'partOf': if (member !== undefined && !(fitsCommonId(member))) return false; break;
case 'evidence': if (fitsCommonEvidenceList(member)) seen |= 16; else if (member !== undefined) return false; break;
case 'note': if (member !== undefined && !(fitsCommonLocalisedText(member))) return false; break;
default: return false;
}
}
return (seen & 31) === 31;
}
const ofActor = { fits: fitsActor, place: "actor.json#", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], required: new Set(["id","name","kind","side","evidence"]), members: new Map([['$schema', { place: "actor.json#/properties/$schema", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }] }], ['id', ofCommonId], ['name', ofCommonLocalisedText], ['aliases', ofActorAliases], ['kind', ofCodesActorKind], ['side', ofCommonDeclaredCode], ['partOf', ofCommonId], ['evidence', ofCommonEvidenceList], ['note', ofCommonLocalisedText]]) };

function fitsCommonDay(v) {
return typeof v === 'string' && constant4.test(v);
}
const ofCommonDay = { fits: fitsCommonDay, place: "common.json#/$defs/day", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'pattern', fits: (v) => !(typeof v === 'string') || constant4.test(v), params: {"pattern":"^\\d{4}-\\d{2}-\\d{2}$"} }] };

function fitsDatasetLanguages(v) {
if (!(Array.isArray(v) && v.length >= 1 && duplicate(v) === undefined)) return false;
for (let at = 0; at < v.length; at++) if (!((v[at] === "ar" || v[at] === "en"))) return false;
return true;
}
const ofDatasetLanguages = { fits: fitsDatasetLanguages, place: "dataset.json#/properties/languages", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }, { keyword: 'minItems', fits: (v) => !(Array.isArray(v)) || v.length >= 1, params: {"limit":1} }, { keyword: 'uniqueItems', fits: (v) => !(Array.isArray(v)) || duplicate(v) === undefined, params: duplicate }], items: { place: "dataset.json#/properties/languages/items", asserts: [{ keyword: 'enum', fits: (v) => (v === "ar" || v === "en"), params: {"allowedValues":["ar","en"]} }] } };

function fitsCommonDeclaredSide(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case 'code': if (fitsCommonDeclaredCode(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'label': if (fitsCommonLocalisedText(member)) seen |= 2; else if (member !== undefined) return false; break;
case 'inSentence': if (member !== undefined && !(fitsCommonLocalisedText(member))) return false; break;
case 'definition': if (fitsCommonLocalisedText(member)) seen |= 4; else if (member !== undefined) return false; break;
default: return false;
}
}
return (seen & 7) === 7;
}
const ofCommonDeclaredSide = { fits: fitsCommonDeclaredSide, place: "common.json#/$defs/declaredSide", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], required: new Set(["code","label","definition"]), members: new Map([['code', ofCommonDeclaredCode], ['label', ofCommonLocalisedText], ['inSentence', ofCommonLocalisedText], ['definition', ofCommonLocalisedText]]) };

function fitsDatasetSides(v) {
if (!(Array.isArray(v) && v.length >= 1)) return false;
for (let at = 0; at < v.length; at++) if (!(fitsCommonDeclaredSide(v[at]))) return false;
return true;
}
const ofDatasetSides = { fits: fitsDatasetSides, place: "dataset.json#/properties/sides", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }, { keyword: 'minItems', fits: (v) => !(Array.isArray(v)) || v.length >= 1, params: {"limit":1} }], items: ofCommonDeclaredSide };

function fitsCodesPlaceExtent(v) {
return (v === "whole" || v === "part" || v === "beyond" || v === "elsewhere");
}
const ofCodesPlaceExtent = { fits: fitsCodesPlaceExtent, place: "codes.json#/$defs/placeExtent", asserts: [{ keyword: 'enum', fits: (v) => (v === "whole" || v === "part" || v === "beyond" || v === "elsewhere"), params: {"allowedValues":["whole","part","beyond","elsewhere"]} }] };

function fitsCommonDeclaredPlace(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case 'code': if (fitsCommonDeclaredCode(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'label': if (fitsCommonLocalisedText(member)) seen |= 2; else if (member !== undefined) return false; break;
case 'definition': if (fitsCommonLocalisedText(member)) seen |= 4; else if (member !== undefined) return false; break;
case 'extent': if (fitsCodesPlaceExtent(member)) seen |= 8; else if (member !== undefined) return false; break;
default: return false;
}
}
return (seen & 15) === 15;
}
const ofCommonDeclaredPlace = { fits: fitsCommonDeclaredPlace, place: "common.json#/$defs/declaredPlace", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], required: new Set(["code","label","definition","extent"]), members: new Map([['code', ofCommonDeclaredCode], ['label', ofCommonLocalisedText], ['definition', ofCommonLocalisedText], ['extent', ofCodesPlaceExtent]]) };

function fitsDatasetPlaces(v) {
if (!(Array.isArray(v) && v.length >= 1)) return false;
for (let at = 0; at < v.length; at++) if (!(fitsCommonDeclaredPlace(v[at]))) return false;
return true;
}
const ofDatasetPlaces = { fits: fitsDatasetPlaces, place: "dataset.json#/properties/places", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }, { keyword: 'minItems', fits: (v) => !(Array.isArray(v)) || v.length >= 1, params: {"limit":1} }], items: ofCommonDeclaredPlace };

function fitsDatasetKeywords(v) {
if (!(Array.isArray(v) && v.length >= 1 && duplicate(v) === undefined)) return false;
for (let at = 0; at < v.length; at++) if (!(typeof v[at] === 'string' && v[at] !== '')) return false;
return true;
}
const ofDatasetKeywords = { fits: fitsDatasetKeywords, place: "dataset.json#/properties/keywords", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }, { keyword: 'minItems', fits: (v) => !(Array.isArray(v)) || v.length >= 1, params: {"limit":1} }, { keyword: 'uniqueItems', fits: (v) => !(Array.isArray(v)) || duplicate(v) === undefined, params: duplicate }], items: { place: "dataset.json#/properties/keywords/items", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'minLength', fits: (v) => !(typeof v === 'string') || v !== '', params: {"limit":1} }] } };

function fitsDataset(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case '$schema': if (member !== undefined && !(typeof member === 'string')) return false; break;
case 'title': if (fitsCommonLocalisedText(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'description': if (fitsCommonLocalisedText(member)) seen |= 2; else if (member !== undefined) return false; break;
case 'creator': if (member !== undefined && !(fitsCommonLocalisedText(member))) return false; break;
case 'uriSpace': if (member !== undefined && !(typeof member === 'string' && constant2.test(member))) return false; break;
case 'version': if (typeof member === 'string' && constant3.test(member)) seen |= 4; else if (member !== undefined) return false; break;
case 'asOf': if (fitsCommonDay(member)) seen |= 8; else if (member !== undefined) return false; break;
case 'licence': if (typeof member === 'string' && constant5.test(member)) seen |= 16; else if (member !== undefined) return false; break;
case 'languages': if (fitsDatasetLanguages(member)) seen |= 32; else if (member !== undefined) return false; break;
case 'sides': if (member !== undefined && !(fitsDatasetSides(member))) return false; break;
case 'places': if (member !== undefined && !(fitsDatasetPlaces(member))) return false; break;
case 'keywords': if (member !== undefined && !(fitsDatasetKeywords(member))) return false; break;
default: return false;
}
}
return (seen & 63) === 63;
}
const ofDataset = { fits: fitsDataset, place: "dataset.json#", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], required: new Set(["title","description","version","asOf","licence","languages"]), members: new Map([['$schema', { place: "dataset.json#/properties/$schema", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }] }], ['title', ofCommonLocalisedText], ['description', ofCommonLocalisedText], ['creator', ofCommonLocalisedText], ['uriSpace', { place: "dataset.json#/properties/uriSpace", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'pattern', fits: (v) => !(typeof v === 'string') || constant2.test(v), params: {"pattern":"^https://[^\\s/?#]+/([^\\s?#]*/)?$"} }] }], ['version', { place: "dataset.json#/properties/version", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'pattern', fits: (v) => !(typeof v === 'string') || constant3.test(v), params: {"pattern":"^\\d+\\.\\d+\\.\\d+$"} }] }], ['asOf', ofCommonDay], ['licence', { place: "dataset.json#/properties/licence", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'pattern', fits: (v) => !(typeof v === 'string') || constant5.test(v), params: {"pattern":"^[A-Za-z0-9][A-Za-z0-9.+-]*$"} }] }], ['languages', ofDatasetLanguages], ['sides', ofDatasetSides], ['places', ofDatasetPlaces], ['keywords', ofDatasetKeywords]]) };

function fitsCodesSourceType(v) {
return (v === "agreementText" || v === "officialStatement" || v === "partyClaim" || v === "newsReport" || v === "analysis" || v === "testimony");
}
const ofCodesSourceType = { fits: fitsCodesSourceType, place: "codes.json#/$defs/sourceType", asserts: [{ keyword: 'enum', fits: (v) => (v === "agreementText" || v === "officialStatement" || v === "partyClaim" || v === "newsReport" || v === "analysis" || v === "testimony"), params: {"allowedValues":["agreementText","officialStatement","partyClaim","newsReport","analysis","testimony"]} }] };

function fitsCommonLanguage(v) {
return typeof v === 'string' && constant6.test(v);
}
const ofCommonLanguage = { fits: fitsCommonLanguage, place: "common.json#/$defs/language", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'pattern', fits: (v) => !(typeof v === 'string') || constant6.test(v), params: {"pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"} }] };

function fitsCommonEdtf(v) {
return typeof v === 'string' && constant7.test(v);
}
const ofCommonEdtf = { fits: fitsCommonEdtf, place: "common.json#/$defs/edtf", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'pattern', fits: (v) => !(typeof v === 'string') || constant7.test(v), params: {"pattern":"^(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?)(/(\\.\\.|\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?))?$"} }] };

function fitsCodesDateBasis(v) {
return (v === "printed" || v === "inferred");
}
const ofCodesDateBasis = { fits: fitsCodesDateBasis, place: "codes.json#/$defs/dateBasis", asserts: [{ keyword: 'enum', fits: (v) => (v === "printed" || v === "inferred"), params: {"allowedValues":["printed","inferred"]} }] };

function fitsCommonUrl(v) {
return typeof v === 'string' && (v.length <= 2000 || hasAtMost(v, 2000)) && constant8.test(v);
}
const ofCommonUrl = { fits: fitsCommonUrl, place: "common.json#/$defs/url", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'maxLength', fits: (v) => !(typeof v === 'string') || (v.length <= 2000 || hasAtMost(v, 2000)), params: {"limit":2000} }, { keyword: 'pattern', fits: (v) => !(typeof v === 'string') || constant8.test(v), params: {"pattern":"^https?://[^\\s]+$"} }] };

function fitsCommonHeldText(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case 'digest': if (typeof member === 'string' && constant9.test(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'paragraphs': if (Number.isInteger(member) && member >= 1) seen |= 2; else if (member !== undefined) return false; break;
default: return false;
}
}
return (seen & 3) === 3;
}
const ofCommonHeldText = { fits: fitsCommonHeldText, place: "common.json#/$defs/heldText", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], required: new Set(["digest","paragraphs"]), members: new Map([['digest', { place: "common.json#/$defs/heldText/properties/digest", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'pattern', fits: (v) => !(typeof v === 'string') || constant9.test(v), params: {"pattern":"^sha256-[0-9a-f]{64}$"} }] }], ['paragraphs', { place: "common.json#/$defs/heldText/properties/paragraphs", asserts: [{ keyword: 'type', fits: (v) => Number.isInteger(v), params: { type: 'integer' } }, { keyword: 'minimum', fits: (v) => !(typeof v === 'number') || v >= 1, params: {"comparison":">=","limit":1} }] }]]) };

function fitsSource(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case '$schema': if (member !== undefined && !(typeof member === 'string')) return false; break;
case 'id': if (fitsCommonId(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'type': if (fitsCodesSourceType(member)) seen |= 2; else if (member !== undefined) return false; break;
case 'title': if (fitsCommonLocalisedText(member)) seen |= 4; else if (member !== undefined) return false; break;
case 'titleBasis': if ((member === "printed" || member === "described")) seen |= 8; else if (member !== undefined) return false; break;
case 'publisher': if (fitsCommonLocalisedText(member)) seen |= 16; else if (member !== undefined) return false; break;
case 'language': if (fitsCommonLanguage(member)) seen |= 32; else if (member !== undefined) return false; break;
case 'published': if (fitsCommonEdtf(member)) seen |= 64; else if (member !== undefined) return false; break;
case 'publishedBasis': if (fitsCodesDateBasis(member)) seen |= 128; else if (member !== undefined) return false; break;
case 'publishedNote': if (fitsCommonLocalisedText(member)) seen |= 256; else if (member !== undefined) return false; break;
case 'url': if (member !== undefined && !(fitsCommonUrl(member))) return false; break;
case 'archiveUrl': if (member !== undefined && !(fitsCommonUrl(member))) return false; break;
case 'reprintOf': if (member !== undefined && !(fitsCommonId(member))) return false; break;
case 'text': if (member !== undefined && !(fitsCommonHeldText(member))) return false; break;
case 'note': if (member !== undefined && !(fitsCommonLocalisedText(member))) return false; break;
default: return false;
}
}
return (seen & 255) === 255 && (!((!((seen & 128) === 128) || v.publishedBasis === "inferred") && (seen & 128) === 128) || (seen & 256) === 256);
}
const ofSource = { fits: fitsSource, place: "source.json#", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], if: { place: "source.json#/if", required: new Set(["publishedBasis"]), where: new Map([['publishedBasis', { place: "source.json#/if/properties/publishedBasis", asserts: [{ keyword: 'const', fits: (v) => v === "inferred", params: {"allowedValue":"inferred"} }] }]]) }, then: { place: "source.json#/then", required: new Set(["publishedNote"]) }, required: new Set(["id","type","title","titleBasis","publisher","language","published","publishedBasis"]), members: new Map([['$schema', { place: "source.json#/properties/$schema", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }] }], ['id', ofCommonId], ['type', ofCodesSourceType], ['title', ofCommonLocalisedText], ['titleBasis', { place: "source.json#/properties/titleBasis", asserts: [{ keyword: 'enum', fits: (v) => (v === "printed" || v === "described"), params: {"allowedValues":["printed","described"]} }] }], ['publisher', ofCommonLocalisedText], ['language', ofCommonLanguage], ['published', ofCommonEdtf], ['publishedBasis', ofCodesDateBasis], ['publishedNote', ofCommonLocalisedText], ['url', ofCommonUrl], ['archiveUrl', ofCommonUrl], ['reprintOf', ofCommonId], ['text', ofCommonHeldText], ['note', ofCommonLocalisedText]]) };

function fitsBundleSources(v) {
if (!(Array.isArray(v))) return false;
for (let at = 0; at < v.length; at++) if (!(fitsSource(v[at]))) return false;
return true;
}
const ofBundleSources = { fits: fitsBundleSources, place: "bundle.json#/properties/sources", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }], items: ofSource };

function fitsBundleActors(v) {
if (!(Array.isArray(v))) return false;
for (let at = 0; at < v.length; at++) if (!(fitsActor(v[at]))) return false;
return true;
}
const ofBundleActors = { fits: fitsBundleActors, place: "bundle.json#/properties/actors", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }], items: ofActor };

function fitsCodesEventType(v) {
return typeof v === 'string' && constant1.test(v);
}
const ofCodesEventType = { fits: fitsCodesEventType, place: "codes.json#/$defs/eventType", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'pattern', fits: (v) => !(typeof v === 'string') || constant1.test(v), params: {"pattern":"^[a-z][A-Za-z0-9]*$"} }] };

function fitsCodesParticipantRole(v) {
return typeof v === 'string' && constant1.test(v);
}
const ofCodesParticipantRole = { fits: fitsCodesParticipantRole, place: "codes.json#/$defs/participantRole", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'pattern', fits: (v) => !(typeof v === 'string') || constant1.test(v), params: {"pattern":"^[a-z][A-Za-z0-9]*$"} }] };

function fitsCommonParticipant(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case 'actor': if (fitsCommonId(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'role': if (fitsCodesParticipantRole(member)) seen |= 2; else if (member !== undefined) return false; break;
default: return false;
}
}
return (seen & 3) === 3;
}
const ofCommonParticipant = { fits: fitsCommonParticipant, place: "common.json#/$defs/participant", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], required: new Set(["actor","role"]), members: new Map([['actor', ofCommonId], ['role', ofCodesParticipantRole]]) };

function fitsEventParticipants(v) {
if (!(Array.isArray(v))) return false;
for (let at = 0; at < v.length; at++) if (!(fitsCommonParticipant(v[at]))) return false;
return true;
}
const ofEventParticipants = { fits: fitsEventParticipants, place: "event.json#/properties/participants", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }], items: ofCommonParticipant };

function fitsCodesEventFormat(v) {
return (v === "inPerson" || v === "virtual" || v === "written");
}
const ofCodesEventFormat = { fits: fitsCodesEventFormat, place: "codes.json#/$defs/eventFormat", asserts: [{ keyword: 'enum', fits: (v) => (v === "inPerson" || v === "virtual" || v === "written"), params: {"allowedValues":["inPerson","virtual","written"]} }] };

function fitsCodesOccurrence(v) {
return (v === "happened" || v === "announced" || v === "cancelled");
}
const ofCodesOccurrence = { fits: fitsCodesOccurrence, place: "codes.json#/$defs/occurrence", asserts: [{ keyword: 'enum', fits: (v) => (v === "happened" || v === "announced" || v === "cancelled"), params: {"allowedValues":["happened","announced","cancelled"]} }] };

function fitsCodesBearing(v) {
return (v === "sets" || v === "reaffirms" || v === "advances" || v === "fulfils" || v === "reschedules" || v === "breaches");
}
const ofCodesBearing = { fits: fitsCodesBearing, place: "codes.json#/$defs/bearing", asserts: [{ keyword: 'enum', fits: (v) => (v === "sets" || v === "reaffirms" || v === "advances" || v === "fulfils" || v === "reschedules" || v === "breaches"), params: {"allowedValues":["sets","reaffirms","advances","fulfils","reschedules","breaches"]} }] };

function fitsCommonBearing(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case 'commitment': if (fitsCommonId(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'how': if (fitsCodesBearing(member)) seen |= 2; else if (member !== undefined) return false; break;
default: return false;
}
}
return (seen & 3) === 3;
}
const ofCommonBearing = { fits: fitsCommonBearing, place: "common.json#/$defs/bearing", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], required: new Set(["commitment","how"]), members: new Map([['commitment', ofCommonId], ['how', ofCodesBearing]]) };

function fitsEventBears(v) {
if (!(Array.isArray(v))) return false;
for (let at = 0; at < v.length; at++) if (!(fitsCommonBearing(v[at]))) return false;
return true;
}
const ofEventBears = { fits: fitsEventBears, place: "event.json#/properties/bears", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }], items: ofCommonBearing };

function fitsEvent(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case '$schema': if (member !== undefined && !(typeof member === 'string')) return false; break;
case 'id': if (fitsCommonId(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'type': if (fitsCodesEventType(member)) seen |= 2; else if (member !== undefined) return false; break;
case 'title': if (fitsCommonLocalisedText(member)) seen |= 4; else if (member !== undefined) return false; break;
case 'summary': if (fitsCommonLocalisedText(member)) seen |= 8; else if (member !== undefined) return false; break;
case 'date': if (fitsCommonEdtf(member)) seen |= 16; else if (member !== undefined) return false; break;
case 'dateBasis': if (fitsCodesDateBasis(member)) seen |= 32; else if (member !== undefined) return false; break;
case 'dateNote': if (fitsCommonLocalisedText(member)) seen |= 256; else if (member !== undefined) return false; break;
case 'participants': if (member !== undefined && !(fitsEventParticipants(member))) return false; break;
case 'place': if (member !== undefined && !(fitsCommonDeclaredCode(member))) return false; break;
case 'format': if (member !== undefined && !(fitsCodesEventFormat(member))) return false; break;
case 'partOf': if (member !== undefined && !(fitsCommonId(member))) return false; break;
case 'follows': if (member !== undefined && !(fitsCommonId(member))) return false; break;
case 'occurrence': if (fitsCodesOccurrence(member)) seen |= 64; else if (member !== undefined) return false; break;
case 'bears': if (member !== undefined && !(fitsEventBears(member))) return false; break;
case 'evidence': if (fitsCommonEvidenceList(member)) seen |= 128; else if (member !== undefined) return false; break;
case 'note': if (member !== undefined && !(fitsCommonLocalisedText(member))) return false; break;
default: return false;
}
}
return (seen & 255) === 255 && (!((!((seen & 32) === 32) || v.dateBasis === "inferred") && (seen & 32) === 32) || (seen & 256) === 256);
}
const ofEvent = { fits: fitsEvent, place: "event.json#", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], if: { place: "event.json#/if", required: new Set(["dateBasis"]), where: new Map([['dateBasis', { place: "event.json#/if/properties/dateBasis", asserts: [{ keyword: 'const', fits: (v) => v === "inferred", params: {"allowedValue":"inferred"} }] }]]) }, then: { place: "event.json#/then", required: new Set(["dateNote"]) }, required: new Set(["id","type","title","summary","date","dateBasis","occurrence","evidence"]), members: new Map([['$schema', { place: "event.json#/properties/$schema", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }] }], ['id', ofCommonId], ['type', ofCodesEventType], ['title', ofCommonLocalisedText], ['summary', ofCommonLocalisedText], ['date', ofCommonEdtf], ['dateBasis', ofCodesDateBasis], ['dateNote', ofCommonLocalisedText], ['participants', ofEventParticipants], ['place', ofCommonDeclaredCode], ['format', ofCodesEventFormat], ['partOf', ofCommonId], ['follows', ofCommonId], ['occurrence', ofCodesOccurrence], ['bears', ofEventBears], ['evidence', ofCommonEvidenceList], ['note', ofCommonLocalisedText]]) };

function fitsBundleEvents(v) {
if (!(Array.isArray(v))) return false;
for (let at = 0; at < v.length; at++) if (!(fitsEvent(v[at]))) return false;
return true;
}
const ofBundleEvents = { fits: fitsBundleEvents, place: "bundle.json#/properties/events", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }], items: ofEvent };

function fitsCommitmentBy(v) {
if (!(Array.isArray(v) && v.length >= 1 && duplicate(v) === undefined)) return false;
for (let at = 0; at < v.length; at++) if (!(fitsCommonId(v[at]))) return false;
return true;
}
const ofCommitmentBy = { fits: fitsCommitmentBy, place: "commitment.json#/properties/by", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }, { keyword: 'minItems', fits: (v) => !(Array.isArray(v)) || v.length >= 1, params: {"limit":1} }, { keyword: 'uniqueItems', fits: (v) => !(Array.isArray(v)) || duplicate(v) === undefined, params: duplicate }], items: ofCommonId };

function fitsCommitmentTo(v) {
if (!(Array.isArray(v) && duplicate(v) === undefined)) return false;
for (let at = 0; at < v.length; at++) if (!(fitsCommonId(v[at]))) return false;
return true;
}
const ofCommitmentTo = { fits: fitsCommitmentTo, place: "commitment.json#/properties/to", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }, { keyword: 'uniqueItems', fits: (v) => !(Array.isArray(v)) || duplicate(v) === undefined, params: duplicate }], items: ofCommonId };

function fitsCodesDuty(v) {
return (v === "achieve" || v === "maintain" || v === "end" || v === "refrain" || v === "report" || v === "consult");
}
const ofCodesDuty = { fits: fitsCodesDuty, place: "codes.json#/$defs/duty", asserts: [{ keyword: 'enum', fits: (v) => (v === "achieve" || v === "maintain" || v === "end" || v === "refrain" || v === "report" || v === "consult"), params: {"allowedValues":["achieve","maintain","end","refrain","report","consult"]} }] };

function fitsCodesForce(v) {
return (v === "agreed" || v === "ordered" || v === "reaffirmed" || v === "intended" || v === "announcedByOneSide" || v === "reported");
}
const ofCodesForce = { fits: fitsCodesForce, place: "codes.json#/$defs/force", asserts: [{ keyword: 'enum', fits: (v) => (v === "agreed" || v === "ordered" || v === "reaffirmed" || v === "intended" || v === "announcedByOneSide" || v === "reported"), params: {"allowedValues":["agreed","ordered","reaffirmed","intended","announcedByOneSide","reported"]} }] };

function fitsCommonCondition(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case 'text': if (fitsCommonLocalisedText(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'evidence': if (fitsCommonEvidenceList(member)) seen |= 2; else if (member !== undefined) return false; break;
default: return false;
}
}
return (seen & 3) === 3;
}
const ofCommonCondition = { fits: fitsCommonCondition, place: "common.json#/$defs/condition", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], required: new Set(["text","evidence"]), members: new Map([['text', ofCommonLocalisedText], ['evidence', ofCommonEvidenceList]]) };

function fitsCommitmentConditions(v) {
if (!(Array.isArray(v))) return false;
for (let at = 0; at < v.length; at++) if (!(fitsCommonCondition(v[at]))) return false;
return true;
}
const ofCommitmentConditions = { fits: fitsCommitmentConditions, place: "commitment.json#/properties/conditions", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }], items: ofCommonCondition };

function fitsCodesDeadlineKind(v) {
return (v === "fixed" || v === "window" || v === "until" || v === "relative" || v === "conditional" || v === "open");
}
const ofCodesDeadlineKind = { fits: fitsCodesDeadlineKind, place: "codes.json#/$defs/deadlineKind", asserts: [{ keyword: 'enum', fits: (v) => (v === "fixed" || v === "window" || v === "until" || v === "relative" || v === "conditional" || v === "open"), params: {"allowedValues":["fixed","window","until","relative","conditional","open"]} }] };

function fitsCodesDeadlineChange(v) {
return (v === "set" || v === "extended" || v === "broughtForward" || v === "postponedWithoutDate" || v === "reaffirmed" || v === "lifted");
}
const ofCodesDeadlineChange = { fits: fitsCodesDeadlineChange, place: "codes.json#/$defs/deadlineChange", asserts: [{ keyword: 'enum', fits: (v) => (v === "set" || v === "extended" || v === "broughtForward" || v === "postponedWithoutDate" || v === "reaffirmed" || v === "lifted"), params: {"allowedValues":["set","extended","broughtForward","postponedWithoutDate","reaffirmed","lifted"]} }] };

function fitsCommonDeadline(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case 'kind': if (fitsCodesDeadlineKind(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'date': if (fitsCommonEdtf(member)) seen |= 16; else if (member !== undefined) return false; break;
case 'relativeTo': if (fitsCommonId(member)) seen |= 32; else if (member !== undefined) return false; break;
case 'condition': if (fitsCommonLocalisedText(member)) seen |= 64; else if (member !== undefined) return false; break;
case 'change': if (fitsCodesDeadlineChange(member)) seen |= 2; else if (member !== undefined) return false; break;
case 'event': if (fitsCommonId(member)) seen |= 4; else if (member !== undefined) return false; break;
case 'evidence': if (fitsCommonEvidenceList(member)) seen |= 8; else if (member !== undefined) return false; break;
default: return false;
}
}
return (seen & 15) === 15 && (!((!((seen & 1) === 1) || (v.kind === "fixed" || v.kind === "window" || v.kind === "until")) && (seen & 1) === 1) || (seen & 16) === 16) && (!((!((seen & 1) === 1) || v.kind === "relative") && (seen & 1) === 1) || (seen & 32) === 32) && (!((!((seen & 1) === 1) || v.kind === "conditional") && (seen & 1) === 1) || (seen & 64) === 64);
}
const ofCommonDeadline = { fits: fitsCommonDeadline, place: "common.json#/$defs/deadline", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], allOf: [{ place: "common.json#/$defs/deadline/allOf/0", if: { place: "common.json#/$defs/deadline/allOf/0/if", required: new Set(["kind"]), where: new Map([['kind', { place: "common.json#/$defs/deadline/allOf/0/if/properties/kind", asserts: [{ keyword: 'enum', fits: (v) => (v === "fixed" || v === "window" || v === "until"), params: {"allowedValues":["fixed","window","until"]} }] }]]) }, then: { place: "common.json#/$defs/deadline/allOf/0/then", required: new Set(["date"]) } },{ place: "common.json#/$defs/deadline/allOf/1", if: { place: "common.json#/$defs/deadline/allOf/1/if", required: new Set(["kind"]), where: new Map([['kind', { place: "common.json#/$defs/deadline/allOf/1/if/properties/kind", asserts: [{ keyword: 'const', fits: (v) => v === "relative", params: {"allowedValue":"relative"} }] }]]) }, then: { place: "common.json#/$defs/deadline/allOf/1/then", required: new Set(["relativeTo"]) } },{ place: "common.json#/$defs/deadline/allOf/2", if: { place: "common.json#/$defs/deadline/allOf/2/if", required: new Set(["kind"]), where: new Map([['kind', { place: "common.json#/$defs/deadline/allOf/2/if/properties/kind", asserts: [{ keyword: 'const', fits: (v) => v === "conditional", params: {"allowedValue":"conditional"} }] }]]) }, then: { place: "common.json#/$defs/deadline/allOf/2/then", required: new Set(["condition"]) } }], required: new Set(["kind","change","event","evidence"]), members: new Map([['kind', ofCodesDeadlineKind], ['date', ofCommonEdtf], ['relativeTo', ofCommonId], ['condition', ofCommonLocalisedText], ['change', ofCodesDeadlineChange], ['event', ofCommonId], ['evidence', ofCommonEvidenceList]]) };

function fitsCommitmentDeadlines(v) {
if (!(Array.isArray(v))) return false;
for (let at = 0; at < v.length; at++) if (!(fitsCommonDeadline(v[at]))) return false;
return true;
}
const ofCommitmentDeadlines = { fits: fitsCommitmentDeadlines, place: "commitment.json#/properties/deadlines", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }], items: ofCommonDeadline };

function fitsCodesFulfilment(v) {
return (v === "notAssessed" || v === "notStarted" || v === "inProgress" || v === "stalled" || v === "partiallyMet" || v === "met" || v === "notMet" || v === "reversed" || v === "unverifiable");
}
const ofCodesFulfilment = { fits: fitsCodesFulfilment, place: "codes.json#/$defs/fulfilment", asserts: [{ keyword: 'enum', fits: (v) => (v === "notAssessed" || v === "notStarted" || v === "inProgress" || v === "stalled" || v === "partiallyMet" || v === "met" || v === "notMet" || v === "reversed" || v === "unverifiable"), params: {"allowedValues":["notAssessed","notStarted","inProgress","stalled","partiallyMet","met","notMet","reversed","unverifiable"]} }] };

function fitsCodesConfidence(v) {
return (v === "high" || v === "medium" || v === "low");
}
const ofCodesConfidence = { fits: fitsCodesConfidence, place: "codes.json#/$defs/confidence", asserts: [{ keyword: 'enum', fits: (v) => (v === "high" || v === "medium" || v === "low"), params: {"allowedValues":["high","medium","low"]} }] };

function fitsCommonAssessment(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case 'fulfilment': if (fitsCodesFulfilment(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'date': if (fitsCommonEdtf(member)) seen |= 2; else if (member !== undefined) return false; break;
case 'metOn': if (member !== undefined && !(fitsCommonEdtf(member))) return false; break;
case 'assessor': if (fitsCommonId(member)) seen |= 4; else if (member !== undefined) return false; break;
case 'confidence': if (fitsCodesConfidence(member)) seen |= 8; else if (member !== undefined) return false; break;
case 'note': if (member !== undefined && !(fitsCommonLocalisedText(member))) return false; break;
case 'evidence': if (fitsCommonEvidenceList(member)) seen |= 16; else if (member !== undefined) return false; break;
default: return false;
}
}
return (seen & 31) === 31;
}
const ofCommonAssessment = { fits: fitsCommonAssessment, place: "common.json#/$defs/assessment", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], required: new Set(["fulfilment","date","assessor","confidence","evidence"]), members: new Map([['fulfilment', ofCodesFulfilment], ['date', ofCommonEdtf], ['metOn', ofCommonEdtf], ['assessor', ofCommonId], ['confidence', ofCodesConfidence], ['note', ofCommonLocalisedText], ['evidence', ofCommonEvidenceList]]) };

function fitsCommitmentAssessments(v) {
if (!(Array.isArray(v))) return false;
for (let at = 0; at < v.length; at++) if (!(fitsCommonAssessment(v[at]))) return false;
return true;
}
const ofCommitmentAssessments = { fits: fitsCommitmentAssessments, place: "commitment.json#/properties/assessments", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }], items: ofCommonAssessment };

function fitsCodesLifecycle(v) {
return (v === "proposed" || v === "agreed" || v === "inForce" || v === "suspended" || v === "superseded" || v === "withdrawn" || v === "expired");
}
const ofCodesLifecycle = { fits: fitsCodesLifecycle, place: "codes.json#/$defs/lifecycle", asserts: [{ keyword: 'enum', fits: (v) => (v === "proposed" || v === "agreed" || v === "inForce" || v === "suspended" || v === "superseded" || v === "withdrawn" || v === "expired"), params: {"allowedValues":["proposed","agreed","inForce","suspended","superseded","withdrawn","expired"]} }] };

function fitsCommonReading(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case 'side': if (fitsCommonDeclaredCode(member)) seen |= 4; else if (member !== undefined) return false; break;
case 'actor': if (fitsCommonId(member)) seen |= 8; else if (member !== undefined) return false; break;
case 'reading': if (fitsCommonLocalisedText(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'evidence': if (fitsCommonEvidenceList(member)) seen |= 2; else if (member !== undefined) return false; break;
default: return false;
}
}
return (seen & 3) === 3 && ((seen & 4) === 4 || (seen & 8) === 8);
}
const ofCommonReading = { fits: fitsCommonReading, place: "common.json#/$defs/reading", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], anyOf: [{ place: "common.json#/$defs/reading/anyOf/0", required: new Set(["side"]) },{ place: "common.json#/$defs/reading/anyOf/1", required: new Set(["actor"]) }], required: new Set(["reading","evidence"]), members: new Map([['side', ofCommonDeclaredCode], ['actor', ofCommonId], ['reading', ofCommonLocalisedText], ['evidence', ofCommonEvidenceList]]) };

function fitsCommitmentReadings(v) {
if (!(Array.isArray(v))) return false;
for (let at = 0; at < v.length; at++) if (!(fitsCommonReading(v[at]))) return false;
return true;
}
const ofCommitmentReadings = { fits: fitsCommitmentReadings, place: "commitment.json#/properties/readings", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }], items: ofCommonReading };

function fitsCommitment(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case '$schema': if (member !== undefined && !(typeof member === 'string')) return false; break;
case 'id': if (fitsCommonId(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'title': if (fitsCommonLocalisedText(member)) seen |= 2; else if (member !== undefined) return false; break;
case 'action': if (fitsCommonLocalisedText(member)) seen |= 4; else if (member !== undefined) return false; break;
case 'by': if (fitsCommitmentBy(member)) seen |= 8; else if (member !== undefined) return false; break;
case 'to': if (member !== undefined && !(fitsCommitmentTo(member))) return false; break;
case 'madeAt': if (fitsCommonId(member)) seen |= 16; else if (member !== undefined) return false; break;
case 'duty': if (fitsCodesDuty(member)) seen |= 32; else if (member !== undefined) return false; break;
case 'force': if (fitsCodesForce(member)) seen |= 64; else if (member !== undefined) return false; break;
case 'scope': if (fitsCommonLocalisedText(member)) seen |= 128; else if (member !== undefined) return false; break;
case 'place': if (member !== undefined && !(fitsCommonDeclaredCode(member))) return false; break;
case 'conditions': if (member !== undefined && !(fitsCommitmentConditions(member))) return false; break;
case 'deadlines': if (member !== undefined && !(fitsCommitmentDeadlines(member))) return false; break;
case 'assessments': if (member !== undefined && !(fitsCommitmentAssessments(member))) return false; break;
case 'lifecycle': if (fitsCodesLifecycle(member)) seen |= 256; else if (member !== undefined) return false; break;
case 'supersededBy': if (member !== undefined && !(fitsCommonId(member))) return false; break;
case 'readings': if (member !== undefined && !(fitsCommitmentReadings(member))) return false; break;
case 'evidence': if (fitsCommonEvidenceList(member)) seen |= 512; else if (member !== undefined) return false; break;
case 'note': if (member !== undefined && !(fitsCommonLocalisedText(member))) return false; break;
default: return false;
}
}
return (seen & 1023) === 1023;
}
const ofCommitment = { fits: fitsCommitment, place: "commitment.json#", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], required: new Set(["id","title","action","by","madeAt","duty","force","scope","lifecycle","evidence"]), members: new Map([['$schema', { place: "commitment.json#/properties/$schema", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }] }], ['id', ofCommonId], ['title', ofCommonLocalisedText], ['action', ofCommonLocalisedText], ['by', ofCommitmentBy], ['to', ofCommitmentTo], ['madeAt', ofCommonId], ['duty', ofCodesDuty], ['force', ofCodesForce], ['scope', ofCommonLocalisedText], ['place', ofCommonDeclaredCode], ['conditions', ofCommitmentConditions], ['deadlines', ofCommitmentDeadlines], ['assessments', ofCommitmentAssessments], ['lifecycle', ofCodesLifecycle], ['supersededBy', ofCommonId], ['readings', ofCommitmentReadings], ['evidence', ofCommonEvidenceList], ['note', ofCommonLocalisedText]]) };

function fitsBundleCommitments(v) {
if (!(Array.isArray(v))) return false;
for (let at = 0; at < v.length; at++) if (!(fitsCommitment(v[at]))) return false;
return true;
}
const ofBundleCommitments = { fits: fitsBundleCommitments, place: "bundle.json#/properties/commitments", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }], items: ofCommitment };

function fitsRoleSpeakers(v) {
if (!(Array.isArray(v) && v.length >= 1 && duplicate(v) === undefined)) return false;
for (let at = 0; at < v.length; at++) if (!(fitsCommonId(v[at]))) return false;
return true;
}
const ofRoleSpeakers = { fits: fitsRoleSpeakers, place: "role.json#/properties/speakers", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }, { keyword: 'minItems', fits: (v) => !(Array.isArray(v)) || v.length >= 1, params: {"limit":1} }, { keyword: 'uniqueItems', fits: (v) => !(Array.isArray(v)) || duplicate(v) === undefined, params: duplicate }], items: ofCommonId };

function fitsCodesActivity(v) {
return typeof v === 'string' && constant1.test(v);
}
const ofCodesActivity = { fits: fitsCodesActivity, place: "codes.json#/$defs/activity", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }, { keyword: 'pattern', fits: (v) => !(typeof v === 'string') || constant1.test(v), params: {"pattern":"^[a-z][A-Za-z0-9]*$"} }] };

function fitsCodesActivityChange(v) {
return (v === "conducts" || v === "begins" || v === "ends" || v === "hasEnded" || v === "willBegin" || v === "willEnd" || v === "isDenied");
}
const ofCodesActivityChange = { fits: fitsCodesActivityChange, place: "codes.json#/$defs/activityChange", asserts: [{ keyword: 'enum', fits: (v) => (v === "conducts" || v === "begins" || v === "ends" || v === "hasEnded" || v === "willBegin" || v === "willEnd" || v === "isDenied"), params: {"allowedValues":["conducts","begins","ends","hasEnded","willBegin","willEnd","isDenied"]} }] };

function fitsCommonActivityStatement(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case 'activity': if (fitsCodesActivity(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'change': if (fitsCodesActivityChange(member)) seen |= 2; else if (member !== undefined) return false; break;
default: return false;
}
}
return (seen & 3) === 3;
}
const ofCommonActivityStatement = { fits: fitsCommonActivityStatement, place: "common.json#/$defs/activityStatement", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], required: new Set(["activity","change"]), members: new Map([['activity', ofCodesActivity], ['change', ofCodesActivityChange]]) };

function fitsRoleActivities(v) {
if (!(Array.isArray(v) && v.length >= 1)) return false;
for (let at = 0; at < v.length; at++) if (!(fitsCommonActivityStatement(v[at]))) return false;
return true;
}
const ofRoleActivities = { fits: fitsRoleActivities, place: "role.json#/properties/activities", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }, { keyword: 'minItems', fits: (v) => !(Array.isArray(v)) || v.length >= 1, params: {"limit":1} }], items: ofCommonActivityStatement };

function fitsCodesRoleBasis(v) {
return (v === "declared" || v === "observed" || v === "demanded");
}
const ofCodesRoleBasis = { fits: fitsCodesRoleBasis, place: "codes.json#/$defs/roleBasis", asserts: [{ keyword: 'enum', fits: (v) => (v === "declared" || v === "observed" || v === "demanded"), params: {"allowedValues":["declared","observed","demanded"]} }] };

function fitsRole(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case '$schema': if (member !== undefined && !(typeof member === 'string')) return false; break;
case 'id': if (fitsCommonId(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'title': if (fitsCommonLocalisedText(member)) seen |= 2; else if (member !== undefined) return false; break;
case 'date': if (fitsCommonEdtf(member)) seen |= 4; else if (member !== undefined) return false; break;
case 'dateBasis': if (fitsCodesDateBasis(member)) seen |= 8; else if (member !== undefined) return false; break;
case 'dateNote': if (fitsCommonLocalisedText(member)) seen |= 1024; else if (member !== undefined) return false; break;
case 'force': if (fitsCommonId(member)) seen |= 16; else if (member !== undefined) return false; break;
case 'speakers': if (fitsRoleSpeakers(member)) seen |= 32; else if (member !== undefined) return false; break;
case 'place': if (fitsCommonDeclaredCode(member)) seen |= 64; else if (member !== undefined) return false; break;
case 'activities': if (fitsRoleActivities(member)) seen |= 128; else if (member !== undefined) return false; break;
case 'basis': if (fitsCodesRoleBasis(member)) seen |= 256; else if (member !== undefined) return false; break;
case 'event': if (member !== undefined && !(fitsCommonId(member))) return false; break;
case 'evidence': if (fitsCommonEvidenceList(member)) seen |= 512; else if (member !== undefined) return false; break;
case 'note': if (member !== undefined && !(fitsCommonLocalisedText(member))) return false; break;
default: return false;
}
}
return (seen & 1023) === 1023 && (!((!((seen & 8) === 8) || v.dateBasis === "inferred") && (seen & 8) === 8) || (seen & 1024) === 1024);
}
const ofRole = { fits: fitsRole, place: "role.json#", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], if: { place: "role.json#/if", required: new Set(["dateBasis"]), where: new Map([['dateBasis', { place: "role.json#/if/properties/dateBasis", asserts: [{ keyword: 'const', fits: (v) => v === "inferred", params: {"allowedValue":"inferred"} }] }]]) }, then: { place: "role.json#/then", required: new Set(["dateNote"]) }, required: new Set(["id","title","date","dateBasis","force","speakers","place","activities","basis","evidence"]), members: new Map([['$schema', { place: "role.json#/properties/$schema", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }] }], ['id', ofCommonId], ['title', ofCommonLocalisedText], ['date', ofCommonEdtf], ['dateBasis', ofCodesDateBasis], ['dateNote', ofCommonLocalisedText], ['force', ofCommonId], ['speakers', ofRoleSpeakers], ['place', ofCommonDeclaredCode], ['activities', ofRoleActivities], ['basis', ofCodesRoleBasis], ['event', ofCommonId], ['evidence', ofCommonEvidenceList], ['note', ofCommonLocalisedText]]) };

function fitsBundleRoles(v) {
if (!(Array.isArray(v))) return false;
for (let at = 0; at < v.length; at++) if (!(fitsRole(v[at]))) return false;
return true;
}
const ofBundleRoles = { fits: fitsBundleRoles, place: "bundle.json#/properties/roles", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }], items: ofRole };

function fitsCodesQualifier(v) {
return (v === "exact" || v === "about" || v === "atLeast" || v === "fewerThan" || v === "between" || v === "nonePublished");
}
const ofCodesQualifier = { fits: fitsCodesQualifier, place: "codes.json#/$defs/qualifier", asserts: [{ keyword: 'enum', fits: (v) => (v === "exact" || v === "about" || v === "atLeast" || v === "fewerThan" || v === "between" || v === "nonePublished"), params: {"allowedValues":["exact","about","atLeast","fewerThan","between","nonePublished"]} }] };

function fitsCodesCounts(v) {
return (v === "present" || v === "authorised" || v === "planned");
}
const ofCodesCounts = { fits: fitsCodesCounts, place: "codes.json#/$defs/counts", asserts: [{ keyword: 'enum', fits: (v) => (v === "present" || v === "authorised" || v === "planned"), params: {"allowedValues":["present","authorised","planned"]} }] };

function fitsCommonCount(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case 'min': if (Number.isInteger(member) && member >= 0) seen |= 4; else if (member !== undefined) return false; break;
case 'max': if (Number.isInteger(member) && member >= 0) seen |= 8; else if (member !== undefined) return false; break;
case 'qualifier': if (fitsCodesQualifier(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'counts': if (fitsCodesCounts(member)) seen |= 2; else if (member !== undefined) return false; break;
default: return false;
}
}
return (seen & 3) === 3 && (!((!((seen & 1) === 1) || (v.qualifier === "exact" || v.qualifier === "about" || v.qualifier === "atLeast")) && (seen & 1) === 1) || (seen & 4) === 4) && (!((!((seen & 1) === 1) || v.qualifier === "fewerThan") && (seen & 1) === 1) || (seen & 8) === 8) && (!((!((seen & 1) === 1) || v.qualifier === "between") && (seen & 1) === 1) || (seen & 12) === 12);
}
const ofCommonCount = { fits: fitsCommonCount, place: "common.json#/$defs/count", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], allOf: [{ place: "common.json#/$defs/count/allOf/0", if: { place: "common.json#/$defs/count/allOf/0/if", required: new Set(["qualifier"]), where: new Map([['qualifier', { place: "common.json#/$defs/count/allOf/0/if/properties/qualifier", asserts: [{ keyword: 'enum', fits: (v) => (v === "exact" || v === "about" || v === "atLeast"), params: {"allowedValues":["exact","about","atLeast"]} }] }]]) }, then: { place: "common.json#/$defs/count/allOf/0/then", required: new Set(["min"]) } },{ place: "common.json#/$defs/count/allOf/1", if: { place: "common.json#/$defs/count/allOf/1/if", required: new Set(["qualifier"]), where: new Map([['qualifier', { place: "common.json#/$defs/count/allOf/1/if/properties/qualifier", asserts: [{ keyword: 'const', fits: (v) => v === "fewerThan", params: {"allowedValue":"fewerThan"} }] }]]) }, then: { place: "common.json#/$defs/count/allOf/1/then", required: new Set(["max"]) } },{ place: "common.json#/$defs/count/allOf/2", if: { place: "common.json#/$defs/count/allOf/2/if", required: new Set(["qualifier"]), where: new Map([['qualifier', { place: "common.json#/$defs/count/allOf/2/if/properties/qualifier", asserts: [{ keyword: 'const', fits: (v) => v === "between", params: {"allowedValue":"between"} }] }]]) }, then: { place: "common.json#/$defs/count/allOf/2/then", required: new Set(["min","max"]) } }], required: new Set(["qualifier","counts"]), members: new Map([['min', { place: "common.json#/$defs/count/properties/min", asserts: [{ keyword: 'type', fits: (v) => Number.isInteger(v), params: { type: 'integer' } }, { keyword: 'minimum', fits: (v) => !(typeof v === 'number') || v >= 0, params: {"comparison":">=","limit":0} }] }], ['max', { place: "common.json#/$defs/count/properties/max", asserts: [{ keyword: 'type', fits: (v) => Number.isInteger(v), params: { type: 'integer' } }, { keyword: 'minimum', fits: (v) => !(typeof v === 'number') || v >= 0, params: {"comparison":">=","limit":0} }] }], ['qualifier', ofCodesQualifier], ['counts', ofCodesCounts]]) };

function fitsStrength(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case '$schema': if (member !== undefined && !(typeof member === 'string')) return false; break;
case 'id': if (fitsCommonId(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'date': if (fitsCommonEdtf(member)) seen |= 2; else if (member !== undefined) return false; break;
case 'dateBasis': if (fitsCodesDateBasis(member)) seen |= 4; else if (member !== undefined) return false; break;
case 'dateNote': if (fitsCommonLocalisedText(member)) seen |= 256; else if (member !== undefined) return false; break;
case 'force': if (fitsCommonId(member)) seen |= 8; else if (member !== undefined) return false; break;
case 'place': if (fitsCommonDeclaredCode(member)) seen |= 16; else if (member !== undefined) return false; break;
case 'count': if (fitsCommonCount(member)) seen |= 32; else if (member !== undefined) return false; break;
case 'speaker': if (fitsCommonId(member)) seen |= 64; else if (member !== undefined) return false; break;
case 'evidence': if (fitsCommonEvidenceList(member)) seen |= 128; else if (member !== undefined) return false; break;
case 'note': if (member !== undefined && !(fitsCommonLocalisedText(member))) return false; break;
default: return false;
}
}
return (seen & 255) === 255 && (!((!((seen & 4) === 4) || v.dateBasis === "inferred") && (seen & 4) === 4) || (seen & 256) === 256);
}
const ofStrength = { fits: fitsStrength, place: "strength.json#", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], if: { place: "strength.json#/if", required: new Set(["dateBasis"]), where: new Map([['dateBasis', { place: "strength.json#/if/properties/dateBasis", asserts: [{ keyword: 'const', fits: (v) => v === "inferred", params: {"allowedValue":"inferred"} }] }]]) }, then: { place: "strength.json#/then", required: new Set(["dateNote"]) }, required: new Set(["id","date","dateBasis","force","place","count","speaker","evidence"]), members: new Map([['$schema', { place: "strength.json#/properties/$schema", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }] }], ['id', ofCommonId], ['date', ofCommonEdtf], ['dateBasis', ofCodesDateBasis], ['dateNote', ofCommonLocalisedText], ['force', ofCommonId], ['place', ofCommonDeclaredCode], ['count', ofCommonCount], ['speaker', ofCommonId], ['evidence', ofCommonEvidenceList], ['note', ofCommonLocalisedText]]) };

function fitsBundleStrengths(v) {
if (!(Array.isArray(v))) return false;
for (let at = 0; at < v.length; at++) if (!(fitsStrength(v[at]))) return false;
return true;
}
const ofBundleStrengths = { fits: fitsBundleStrengths, place: "bundle.json#/properties/strengths", asserts: [{ keyword: 'type', fits: (v) => Array.isArray(v), params: { type: 'array' } }], items: ofStrength };

function fitsBundle(v) {
if (!isObject(v)) return false;
let seen = 0;
for (const name in v) {
if (!hasOwn.call(v, name)) continue;
const member = v[name];
switch (name) {
case '$schema': if (member !== undefined && !(typeof member === 'string')) return false; break;
case 'dataset': if (fitsDataset(member)) seen |= 1; else if (member !== undefined) return false; break;
case 'sources': if (fitsBundleSources(member)) seen |= 2; else if (member !== undefined) return false; break;
case 'actors': if (fitsBundleActors(member)) seen |= 4; else if (member !== undefined) return false; break;
case 'events': if (fitsBundleEvents(member)) seen |= 8; else if (member !== undefined) return false; break;
case 'commitments': if (fitsBundleCommitments(member)) seen |= 16; else if (member !== undefined) return false; break;
case 'roles': if (fitsBundleRoles(member)) seen |= 32; else if (member !== undefined) return false; break;
case 'strengths': if (fitsBundleStrengths(member)) seen |= 64; else if (member !== undefined) return false; break;
default: return false;
}
}
return (seen & 127) === 127;
}
const ofBundle = { fits: fitsBundle, place: "bundle.json#", asserts: [{ keyword: 'type', fits: (v) => isObject(v), params: { type: 'object' } }], required: new Set(["dataset","sources","actors","events","commitments","roles","strengths"]), members: new Map([['$schema', { place: "bundle.json#/properties/$schema", asserts: [{ keyword: 'type', fits: (v) => typeof v === 'string', params: { type: 'string' } }] }], ['dataset', ofDataset], ['sources', ofBundleSources], ['actors', ofBundleActors], ['events', ofBundleEvents], ['commitments', ofBundleCommitments], ['roles', ofBundleRoles], ['strengths', ofBundleStrengths]]) };

export { ofActor as actor, ofBundle as bundle, ofCommitment as commitment, ofDataset as dataset, ofEvent as event, ofRole as role, ofSource as source, ofStrength as strength };
