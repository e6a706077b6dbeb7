import type { TestedClaim } from '../../lib/claims/claim';

/** The workbench in a scenario, at the chart that shows the figure of a claim. */
export const addressOf = (query: string, { test }: TestedClaim): string =>
  `/?${query}${test.measure.chart === null ? '' : `#${test.measure.chart}`}`;
