/** Where the built page is: `index.html`, and `assets/` whose names hold digests. */
export const dashboardFolder: URL = new URL('./ui/', import.meta.url);
