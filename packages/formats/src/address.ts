export { datasetIdentifier, identifierOf, inSpace } from '@mithaq/model';
