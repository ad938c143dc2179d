import { tellOfCollection } from "./story/collection.ts";
import { openFirefoxScene } from "./story/scene.ts";

tellOfCollection(openFirefoxScene);
