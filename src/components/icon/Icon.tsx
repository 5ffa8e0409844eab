/** A picture beside a word that says the same; screen readers skip it. */
export function Icon({ path, className = 'ek-icon' }: { path: string; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      className={className}
      fill="none"
      focusable="false"
      height="24"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="2"
      viewBox="0 0 24 24"
      width="24"
    >
      <path d={path} />
    </svg>
  );
}
