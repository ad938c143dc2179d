import { tellOfDeclinedCodes } from "./story/declined.ts";
import { openFirefoxScene } from "./story/scene.ts";

tellOfDeclinedCodes(openFirefoxScene);
