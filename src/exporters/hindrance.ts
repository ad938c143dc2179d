/** Why a format can't carry an account: what of it there is no room for. */
export type Hindrance =
  /** Codes of Steam's own kind. */
  | "steam"
  | "algorithm"
  | "digits"
  | "period"
  | "counter"
  /** Its name and its five digits would be read as Steam's own kind. */
  | "steam-name";
