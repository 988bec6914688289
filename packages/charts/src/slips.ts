export { default as DeadlineSlips } from './charts/DeadlineSlips.svelte';
