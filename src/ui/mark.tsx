/** The mark: a ticket, perforated at two thirds, signed across both halves by one stroke. For 24 px and more. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path
        fill="#A8417A"
        d="M6 2h12.5a2.5 2.5 0 0 0 5 0H26a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4h-2.5a2.5 2.5 0 0 0-5 0H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4Z"
      />
      <path
        fill="none"
        stroke="#FFFDF7"
        stroke-width="3.4"
        stroke-linecap="round"
        stroke-linejoin="round"
        d="M15.5 10.5C11 8 6.5 11 6.5 16.2c0 5.5 5.4 8 9.5 4.5 3.7-3.1 6.8-7.9 10.5-11.7"
      />
    </svg>
  );
}

/** The mark drawn for 16 px. */
export function SmallMark() {
  return (
    <svg class="mark small" viewBox="0 0 16 16" aria-hidden="true">
      <path
        fill="#A8417A"
        d="M3 1h6.5a1.5 1.5 0 0 0 3 0H13a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-.5a1.5 1.5 0 0 0-3 0H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Z"
      />
      <path
        fill="none"
        stroke="#FFFDF7"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
        d="M7.5 5C5.2 4 3.3 5.5 3.3 8c0 2.8 2.7 4 4.7 2.3C9.7 8.8 11.3 6.5 13 4.7"
      />
    </svg>
  );
}
