import OtpInput from "react-otp-input";
import { show } from "./react-state.jsx";

show(({ value, onChange }) => (
  <OtpInput
    value={value}
    onChange={onChange}
    numInputs={6}
    inputType="tel"
    renderInput={(props) => <input {...props} style={{ width: 32, height: 40 }} />}
  />
));
