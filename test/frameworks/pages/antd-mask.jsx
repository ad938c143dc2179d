import { Input } from "antd";
import { show } from "./react-state.jsx";

// The boxes hold a dot for each character that they were given.
show(({ value, onChange }) => (
  <Input.OTP length={6} mask="●" value={value} onInput={(cells) => onChange(cells.join(""))} />
));
