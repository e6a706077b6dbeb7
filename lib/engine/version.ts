/** Version of the engine: part of every entity tag, so that a changed model never serves an old answer. */
export const engineVersion = '2';
