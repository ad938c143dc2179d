/**
 * From so many elements on a page, or one root of it, is large: what costs a microsecond or two for each of them is then done
 * only where something is likeliest to be.
 */
export const largePage = 4000;
