export function MagnifierIcon() {
  return (
    <svg class="magnifier" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M10.3 10.3 14 14M11.5 6.75a4.75 4.75 0 1 1-9.5 0 4.75 4.75 0 0 1 9.5 0z" />
    </svg>
  );
}
