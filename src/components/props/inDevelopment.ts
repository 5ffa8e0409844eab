/**
 * Does something only in development: telling a developer what is wrong. Bundlers write the answer
 * into `process.env.NODE_ENV`, and with it a production bundle has neither this nor what it calls.
 */
export function inDevelopment(tell: () => void): void {
  try {
    if (process.env.NODE_ENV !== 'production') tell();
  } catch {
    // A page without a bundler has no `process`.
  }
}
