import { useState } from "react";
import { createRoot } from "react-dom/client";

/** Draws a code box made of `value` and `onChange`, and what React itself holds. */
export function show(Box) {
  function App() {
    const [code, setCode] = useState("");
    return (
      <main data-state={JSON.stringify({ code })}>
        <Box value={code} onChange={setCode} />
      </main>
    );
  }
  createRoot(document.getElementById("app")).render(<App />);
}

/** The slots that a library with one input leaves to be drawn. */
export const slotStyle = {
  width: 40,
  height: 48,
  border: "1px solid #888",
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
};
