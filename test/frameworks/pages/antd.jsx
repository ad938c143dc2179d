import { Input } from "antd";
import { show } from "./react-state.jsx";

show(({ value, onChange }) => (
  <Input.OTP length={6} value={value} onInput={(cells) => onChange(cells.join(""))} />
));
