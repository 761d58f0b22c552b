/** The groups of optional files that were there as the page was built. */
declare const addedWeights: readonly string[]
