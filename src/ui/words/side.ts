/** The view that stays beside the tabs. */
export const side = {
  open: "Keep open at the side",
} as const;
