import { tellsOfRoles } from '../held.ts';
import { codeLists } from './codeLists.ts';
import { types } from './types.ts';

/**
 * The types that the site explains. They are those of the package, which knows roles and head counts: a site whose
 * record does not speak of them leads to the schema files and explains none.
 */
export const describedTypes = tellsOfRoles ? types : [];

/** The code lists that it explains. */
export const describedLists = tellsOfRoles ? codeLists : [];
