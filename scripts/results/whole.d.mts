interface Found {
  chosen?: string[];
  commit?: string;
}

export function wholeRecord<Record extends Found>(
  found: Record | undefined,
  wanted: { command: string; commit: string | undefined },
): Record;
