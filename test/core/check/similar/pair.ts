/** Two titles as they stand in plans of municipalities. */
export type Pair = readonly [string, string]
