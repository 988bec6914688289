/** Where the schemas live: the `$id` of each is its file's name under this address, which names their major version. */
export const SCHEMA_BASE = 'https://w3id.org/mithaq/schema/2/';
