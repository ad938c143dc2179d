import { applyAppearance, readAppearance } from "./appearance.ts";
import { askForLanguage } from "./language-choice.ts";

// Stands before everything else in our pages, and holds up their first paint: nothing is drawn in another theme before.
applyAppearance(document.documentElement, readAppearance(localStorage));
// The answer comes while the page's modules are still being read.
askForLanguage();
