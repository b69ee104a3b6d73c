import type { ReactElement } from 'react';

/** What the page is known by. */
export function Mark(): ReactElement {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect className="mark-field" width="32" height="32" rx="7" />
      <rect className="mark-bar" x="7" y="8" width="18" height="4" rx="2" />
      <rect className="mark-bar" x="7" y="14" width="13" height="4" rx="2" opacity=".8" />
      <rect className="mark-bar" x="7" y="20" width="8" height="4" rx="2" opacity=".6" />
    </svg>
  );
}
