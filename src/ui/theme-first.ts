import { applyAppearance, readAppearance } from "./appearance.ts";

// Stands before everything else in our pages, and holds up their first paint: nothing is drawn in another theme before.
applyAppearance(document.documentElement, readAppearance(localStorage));
