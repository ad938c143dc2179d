import { ar } from "./ar.ts";
import { asian } from "./asian.ts";
import { ca } from "./ca.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { hi } from "./hi.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { more, moreUnspaced } from "./more.ts";
import { nl } from "./nl.ts";
import { nordic } from "./nordic.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { slavic } from "./slavic.ts";
import { southSlavic } from "./south-slavic.ts";
import { tr } from "./tr.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { zh } from "./zh.ts";

/** All of them at once: a page may mix languages, and its lang attribute is often wrong. */
export const vocabularies: readonly Vocabulary[] = [
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  ja,
  zh,
  ru,
  ko,
  ar,
  hi,
  pl,
  tr,
  nordic,
  slavic,
  southSlavic,
  asian,
  ca,
  more,
  moreUnspaced,
];
