import { show } from "./react-state.jsx";

// A controlled input that lets six digits in.
show(({ value, onChange }) => (
  <label>
    Code
    <input
      name="code"
      inputMode="numeric"
      value={value}
      onChange={(event) => onChange(event.target.value.replace(/\D/g, "").slice(0, 6))}
    />
  </label>
));
