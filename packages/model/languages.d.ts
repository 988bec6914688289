import '@mithaq/schema';

/** In here a record is read as a page in one of our own languages reads it (`inLanguage`), whatever its own are. */
declare module '@mithaq/schema' {
	interface Register {
		languages: 'ar' | 'en';
	}
}
