/** Whether every case is gone through, as `npm run test:endurance` does, or only one of each kind. */
export const everyCase = process.env.EVERY_CASE !== undefined;
