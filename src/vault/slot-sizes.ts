/** Bytes of the vault key. */
export const vaultKeyLength = 32;
/** Bytes of a slot's id. */
export const slotIdLength = 16;
