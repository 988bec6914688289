import { aboutWords } from '#lib/server/about.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ about: aboutWords[params.lang] });
