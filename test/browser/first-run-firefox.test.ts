import { tellOfFirstRun } from "./story/first-run.ts";
import { openFirefoxScene } from "./story/scene.ts";

tellOfFirstRun(() => openFirefoxScene({ vault: false }));
