import { MuiOtpInput } from "mui-one-time-password-input";
import { show } from "./react-state.jsx";

show(({ value, onChange }) => <MuiOtpInput length={6} value={value} onChange={onChange} />);
