import { OTPInput, REGEXP_ONLY_DIGITS } from "input-otp";
import { show, slotStyle } from "./react-state.jsx";

// One input over slots that the application draws.
show(({ value, onChange }) => (
  <OTPInput
    maxLength={6}
    pattern={REGEXP_ONLY_DIGITS}
    value={value}
    onChange={onChange}
    render={({ slots }) => (
      <div style={{ display: "flex", gap: 4 }}>
        {slots.map((slot, index) => (
          <div key={String(index)} style={slotStyle}>
            {slot.char}
          </div>
        ))}
      </div>
    )}
  />
));
