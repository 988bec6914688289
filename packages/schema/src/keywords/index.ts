import type { Says } from '../violation.ts';
import { says as enumeration } from './enum.ts';
import { says as maxLength } from './maxLength.ts';
import { says as minimum } from './minimum.ts';
import { says as minItems } from './minItems.ts';
import { says as minLength } from './minLength.ts';
import { says as pattern } from './pattern.ts';
import { says as required } from './required.ts';
import { says as type } from './type.ts';
import { says as additionalProperties } from './additionalProperties.ts';
import { says as uniqueItems } from './uniqueItems.ts';

/** What each keyword of the schemas says of a value that violates it. */
export const keywords: Record<string, Says> = {
	enum: enumeration,
	maxLength,
	minimum,
	minItems,
	minLength,
	pattern,
	required,
	type,
	additionalProperties,
	uniqueItems
};
