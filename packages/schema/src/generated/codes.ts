// Generated from codes/*.json by `npm run generate`. Do not edit.

export { activity } from './codes/activity.ts';
export { activityChange } from './codes/activityChange.ts';
export { actorKind } from './codes/actorKind.ts';
export { bearing } from './codes/bearing.ts';
export { confidence } from './codes/confidence.ts';
export { counts } from './codes/counts.ts';
export { dateBasis } from './codes/dateBasis.ts';
export { deadlineChange } from './codes/deadlineChange.ts';
export { deadlineKind } from './codes/deadlineKind.ts';
export { duty } from './codes/duty.ts';
export { eventFormat } from './codes/eventFormat.ts';
export { eventType } from './codes/eventType.ts';
export { force } from './codes/force.ts';
export { fulfilment } from './codes/fulfilment.ts';
export { lifecycle } from './codes/lifecycle.ts';
export { occurrence } from './codes/occurrence.ts';
export { outcome } from './codes/outcome.ts';
export { participantRole } from './codes/participantRole.ts';
export { placeExtent } from './codes/placeExtent.ts';
export { qualifier } from './codes/qualifier.ts';
export { roleBasis } from './codes/roleBasis.ts';
export { sourceType } from './codes/sourceType.ts';
export { stance } from './codes/stance.ts';
