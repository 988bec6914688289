export { datasetIdentifier, IDENTIFIER_BASE, identifierOf } from '@mithaq/model';
