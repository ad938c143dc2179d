/** A ticket that nobody has signed yet, with the stroke that will: the picture of an empty vault. */
export function UnsignedTicket() {
  return (
    <svg class="unsigned-ticket" width="180" height="100" viewBox="0 0 180 100" aria-hidden="true">
      <path
        stroke-dasharray="4 5"
        d="M14 10h100a7 7 0 0 0 14 0h38a8 8 0 0 1 8 8v64a8 8 0 0 1-8 8h-38a7 7 0 0 0-14 0H14a8 8 0 0 1-8-8V18a8 8 0 0 1 8-8Z"
      />
      <path class="stroke" d="M62 38C46 30 32 40 32 56c0 18 18 26 31 15 22-18 48-24 82-36" />
    </svg>
  );
}
