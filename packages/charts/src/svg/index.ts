export { renderToSVG, type ChartName, type SVGOptions } from './renderToSVG.ts';
export type { Theme } from './values.ts';
