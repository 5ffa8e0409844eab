interface Started {
  stop(): Promise<void>;
}

export function startDisplay(path?: string): Promise<Started & { display: string }>;
export function startDriver(settings: {
  path: string;
  env: Record<string, string>;
  port: number;
}): Promise<Started & { url: string }>;
export function freePort(): Promise<number>;
