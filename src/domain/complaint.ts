/** What a page says of the code that it was given before. "wrong": that it was not right, and no more. "spent": that it was used before. */
export const complaints = ["none", "wrong", "expired", "spent"] as const;
export type Complaint = (typeof complaints)[number];
