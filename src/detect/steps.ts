/** Work in steps of a few milliseconds each, for whoever must not hold a thread for longer. */
export type Steps<T> = Generator<undefined, T, undefined>;
