import { OTPField } from "@base-ui/react/otp-field";
import { show } from "./react-state.jsx";

show(({ value, onChange }) => (
  <OTPField.Root length={6} value={value} onValueChange={onChange}>
    {[0, 1, 2, 3, 4, 5].map((index) => (
      <OTPField.Input key={index} style={{ width: 32, height: 40 }} />
    ))}
  </OTPField.Root>
));
