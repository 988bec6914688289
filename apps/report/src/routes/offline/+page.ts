export const csr = false;
export const trailingSlash = 'never';
