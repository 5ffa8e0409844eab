interface Preview {
  currentRender?: { id?: string; phase?: string };
  channel?: { emit(event: string, detail: object): void };
}

const preview = () => (globalThis as { __STORYBOOK_PREVIEW__?: Preview }).__STORYBOOK_PREVIEW__;

/** Shows another story of the Storybook that is there already, which is quicker than loading it anew. */
export async function showStory(storyId: string): Promise<void> {
  preview()?.channel?.emit('setCurrentStory', { storyId, viewMode: 'story' });
  while (preview()?.currentRender?.id !== storyId) await frame();
  scrollTo({ top: 0, behavior: 'instant' });
  await settled();
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const ENDED = ['completed', 'finished', 'errored', 'aborted'];

/** Whether whoever builds the page has done: Storybook its story, React its hydration. */
function isReady(): boolean {
  const page = document.documentElement;
  if (page.dataset.hydrates === 'waiting') return false;
  const isStorybook = document.querySelector('#storybook-root') !== null;
  return !isStorybook || ENDED.includes(preview()?.currentRender?.phase ?? '');
}

/** Waits until the page stands: its scripts, its fonts and what it does at first. */
export async function settled(): Promise<void> {
  while (document.readyState !== 'complete' || !isReady()) await frame();
  await document.fonts.ready;
  await frame();
  await frame();
}
