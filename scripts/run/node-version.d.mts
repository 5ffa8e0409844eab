export function lowestNode(packageUrl?: URL): [major: number, minor: number];
export function nodeProblem(
  version: string,
  lowest?: [major: number, minor: number],
): string | undefined;
