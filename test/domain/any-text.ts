import fc from "fast-check";

/** Texts of any characters at all, lone surrogates among them. (fast-check's own take seconds to set up.) */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const anywhere = fc.integer({ min: 0, max: 0x10ffff });
  const near = fc.integer({ min: 0, max: 0xff });
  const point = fc.oneof(
    near,
    anywhere,
    fc.integer({ min: 0x200b, max: 0x206f }),
    fc.constantFrom(0xd800, 0xfeff),
  );
  return fc.array(point, { maxLength }).map((points) => String.fromCodePoint(...points));
}
