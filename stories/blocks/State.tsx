import { Canvas, useOf } from '@storybook/addon-docs/blocks';

interface Props {
  /** A story, as its file exports it. */
  of: Parameters<typeof useOf>[0];
}

/** Storybook writes each word of a name with a capital. */
const inSentence = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase();

/** One state of a component below its name and what the story says of it. */
export function State({ of }: Props) {
  const { story } = useOf(of, ['story']);
  return (
    <>
      <div className="sb-unstyled docs-text">
        <h3>{inSentence(story.name)}</h3>
        <p>{story.parameters.docs?.description?.story}</p>
      </div>
      <Canvas of={of} />
    </>
  );
}
