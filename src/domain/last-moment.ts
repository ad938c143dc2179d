/** The last moment that a Date can name (ECMAScript §21.4.1.1), in milliseconds since the epoch. */
export const lastMoment = 8.64e15;
