import { type Portal, startPortal } from "../test/portal/portal.ts";

const favouritePort = 4180;

/** Starts the demo portal on port 4180, or on the next one that is free. */
export async function startDemoPortal(port = favouritePort): Promise<Portal> {
  try {
    return await startPortal({ port });
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    if (!isTaken || port >= favouritePort + 20) throw error;
    return startDemoPortal(port + 1);
  }
}
