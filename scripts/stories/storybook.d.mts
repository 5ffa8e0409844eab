/** A story as the index of a Storybook names it. */
export interface Story {
  id: string;
  /** Its place in the sidebar, as "Components/CandidacyFaq". */
  title: string;
}

export function buildStorybook(folder: string): Promise<void>;
export function storiesIn(folder: string): Story[];
