import { PinInput } from "@ark-ui/react/pin-input";
import { show } from "./react-state.jsx";

// What Chakra UI and Park UI are made of.
show(({ value, onChange }) => (
  <PinInput.Root
    otp
    value={[0, 1, 2, 3, 4, 5].map((index) => value[index] ?? "")}
    onValueChange={({ value: cells }) => onChange(cells.join(""))}
  >
    <PinInput.Label>Code</PinInput.Label>
    <PinInput.Control>
      {[0, 1, 2, 3, 4, 5].map((index) => (
        <PinInput.Input key={index} index={index} style={{ width: 32, height: 40 }} />
      ))}
    </PinInput.Control>
    <PinInput.HiddenInput />
  </PinInput.Root>
));
