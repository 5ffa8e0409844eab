const pictures = import.meta.glob<string>('../../docs/screenshots/*-anatomy.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** What the address of a page of Storybook begins with, seen from the frame that pages stand in. */
export const IN_STORYBOOK = './?path=';

/** `side-effect-group.md` is the page of the component that Storybook files under that name. */
function addressOf(file: string): string {
  const id = file === 'README' ? 'overview' : file.replaceAll('-', '');
  return `${IN_STORYBOOK}/docs/components-${id}--docs`;
}

/**
 * A page of docs/components with its pictures and its links as they are in Storybook. What Storybook does not
 * have (decisions, other documents) becomes words with the path of the file.
 */
export function inStorybook(text: string): string {
  return text
    .replace(/\]\((\.\.\/screenshots\/[^)]+)\)/g, (whole, path) => {
      const url = pictures[path.replace('../', '../../docs/')];
      return url ? `](${url})` : whole;
    })
    .replace(/\]\(([A-Za-z-]+)\.md(?:#[\w-]+)?\)/g, (_whole, file) => `](${addressOf(file)})`)
    .replace(/\[([^\]]+)\]\(\.\.\/([^)#]+\.md)(?:#[^)]*)?\)/g, '$1 (`docs/$2`)');
}
