import { tellsOfRoles } from '../held.ts';
import { languages } from '../language.ts';

/**
 * In which languages the site explains schemas, codes and rules. They are those of the package, which knows roles and
 * head counts: a site whose record does not speak of them explains none.
 */
export const explainedIn: readonly string[] = tellsOfRoles ? languages : [];
