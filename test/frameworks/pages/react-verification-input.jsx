import library from "react-verification-input";
import { show } from "./react-state.jsx";

const { default: VerificationInput } = library;

// A transparent input over slots that the library draws.
show(({ value, onChange }) => (
  <VerificationInput value={value} onChange={onChange} length={6} validChars="0-9" />
));
