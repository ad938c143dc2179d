import { termIndex } from "../detect/term-index.ts";
import { addParts } from "./parts.ts";

addParts({ termIndex });
