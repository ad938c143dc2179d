import { listedTerms } from "../detect/listed-terms.ts";
import { addParts } from "./parts.ts";

addParts({ listedTerms });
