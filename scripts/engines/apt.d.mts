export function installProblem(
  name: string,
  packages: string[],
  machine: { platform: string; hasApt: boolean; isRoot: boolean },
): string | undefined;
