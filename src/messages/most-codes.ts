/** How many codes may be asked for at once: more than are ever on view. */
export const mostCodes = 200;
