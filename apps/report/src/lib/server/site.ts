import { index } from './record.ts';

/** Where `npm start` serves the site. */
const HERE = 'http://127.0.0.1:4173/';

/**
 * Where this publication is, with a slash at its end: `MITHAQ_SITE` when it is built, otherwise where the
 * record's identifiers live, and of a record that declares neither, this machine. Only files that leave the
 * site name it; its pages are relative to it.
 */
export const SITE = (process.env.MITHAQ_SITE ?? index.bundle.dataset.uriSpace ?? HERE).replace(
	/\/*$/,
	'/'
);
