interface Built {
  scripts: string[];
  styles: { text: string }[];
  noScript?: boolean;
  rendered(questions: number): { html: string; head: string };
}
export function bytesOf(
  built: Built,
  empty: { scripts: string[] },
): { script: number; styles: number; inline: number; html: number };
