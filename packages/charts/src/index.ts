export { default as AsOfControl } from './charts/AsOfControl.svelte';
export { default as DeadlineGantt } from './charts/DeadlineGantt.svelte';
export { default as RoleShift } from './charts/RoleShift.svelte';
export { default as OutcomeIcon } from './marks/OutcomeIcon.svelte';
export {
	ARRANGEMENT_VALUES,
	DEFAULT_ARRANGEMENT,
	partiesOf,
	type Arrangement
} from './layout/arrangement.ts';
export * from './view.ts';
export * from './words/findings.ts';
export { interfaceWords } from './words/interface.ts';
export { shownHeadCounts, shownStatements } from './shown.ts';
export { shownCommitments } from './shownSlips.ts';
