/** What stands at a path such as `.lines[0].call`, to name it where it is refused. */
export const valueAt = (value: unknown, path: string): unknown =>
  (path.match(/\w+/g) ?? []).reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
    value,
  );
