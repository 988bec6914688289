import { wordingOn } from '@mithaq/model/fixture';
import { writingDirection, type Language, type View } from './view.ts';

export * from '@mithaq/model/fixture';

/** The view that a reader of a language has on a day, unless they choose otherwise. */
export function viewOf(language: Language, asOf: string, rest: Partial<View> = {}): View {
	return {
		...wordingOn(language, asOf),
		time: writingDirection({ language }),
		href: (folder, id) => `/${language}/${folder}/${id}/`,
		...rest
	};
}
