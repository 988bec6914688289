declare module 'virtual:record' {
	import type { Bundle } from '@mithaq/schema';

	const bundle: Bundle;
	export default bundle;
}
