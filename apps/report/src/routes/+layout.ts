export const prerender = true;
/** Pages are drawn on the server alone; `browser/start.ts` takes over what answers in them. */
export const csr = false;
export const trailingSlash = 'always';
