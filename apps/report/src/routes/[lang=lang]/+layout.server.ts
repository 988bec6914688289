import { index } from '#lib/server/record.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
	const { version, asOf } = index.bundle.dataset;
	return { language: params.lang, version, asOf };
};
