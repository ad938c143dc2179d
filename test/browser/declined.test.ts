import { tellOfDeclinedCodes } from "./story/declined.ts";
import { openScene } from "./story/scene.ts";

tellOfDeclinedCodes(openScene);
