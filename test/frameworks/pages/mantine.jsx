import "@mantine/core/styles.css";
import { MantineProvider, PinInput } from "@mantine/core";
import { show } from "./react-state.jsx";

show(({ value, onChange }) => (
  <MantineProvider>
    <PinInput length={6} type="number" oneTimeCode value={value} onChange={onChange} />
  </MantineProvider>
));
