import site from 'virtual:site';
import { kinds, type Kind } from './kinds.ts';
import { pages, type Page } from './pages.ts';

/** The kinds of which the site's record has any: only they have lists. */
export const heldKinds: readonly Kind[] = kinds.filter((kind) => site.kinds.includes(kind));

/** Whether the record speaks of roles or gives head counts: only then does the site explain what those are. */
export const tellsOfRoles = heldKinds.includes('roles') || heldKinds.includes('strengths');

/** The pages that have anything to tell of the site's record. */
export const heldPages: readonly Page[] = pages.filter((page) => {
	if (page === 'timeline') return heldKinds.includes('events');
	if (page === 'promises') return heldKinds.includes('commitments');
	return (
		page !== 'disagreements' || heldKinds.some((kind) => kind !== 'actors' && kind !== 'sources')
	);
});
