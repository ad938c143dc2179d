import { judgeInSteps } from "../detect/page.ts";
import { addParts } from "./parts.ts";

addParts({ judgeInSteps });
