import { useRef } from "react";
import { show } from "./react-state.jsx";

// Six controlled inputs, as written by hand in many applications: the focus moves on with each digit.
show(({ value, onChange }) => {
  const boxes = useRef([]);
  const take = (index, text) => {
    const digit = text.replace(/\D/g, "").slice(-1);
    const digits = value.padEnd(6).split("");
    digits[index] = digit || " ";
    onChange(digits.join("").trimEnd());
    if (digit) boxes.current[index + 1]?.focus();
  };
  return [0, 1, 2, 3, 4, 5].map((index) => (
    <input
      key={index}
      ref={(box) => {
        boxes.current[index] = box;
      }}
      aria-label={`Digit ${index + 1}`}
      maxLength={1}
      style={{ width: 32, height: 40 }}
      value={(value[index] ?? "").trim()}
      onChange={(event) => take(index, event.target.value)}
    />
  ));
});
