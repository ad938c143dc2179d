import type { SessionArea } from "./session-area.ts";

const key = "revision";

/** Tells every surface that something changed: they watch this number and ask again. */
export async function raiseRevision(session: SessionArea): Promise<void> {
  const revision = await session.get(key);
  await session.set(key, typeof revision === "number" ? revision + 1 : 1);
}
