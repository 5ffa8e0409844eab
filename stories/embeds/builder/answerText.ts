const POINT = /^- /;

const isList = (block: unknown): block is { list: string[] } =>
  typeof block === 'object' &&
  block !== null &&
  'list' in block &&
  Array.isArray(block.list) &&
  block.list.every((point) => typeof point === 'string');

/**
 * An answer as a person writes one: a blank line between paragraphs, "- " before each point of a
 * list. Nothing where it holds more than that, as a statistic is.
 */
export function answerText(blocks: readonly unknown[]): string | undefined {
  const pieces = blocks.map((block) => {
    if (typeof block === 'string') return block;
    return isList(block) ? block.list.map((point) => `- ${point}`).join('\n') : undefined;
  });
  return pieces.includes(undefined) ? undefined : pieces.join('\n\n');
}

function blockOf(piece: string): string | { list: string[] } {
  const lines = piece.split('\n').map((line) => line.trim());
  if (!lines.every((line) => POINT.test(line))) return lines.join(' ');
  return { list: lines.map((line) => line.replace(POINT, '')) };
}

/** The way back. */
export const answerBlocks = (text: string): (string | { list: string[] })[] =>
  text
    .split(/\n\s*\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map(blockOf);
