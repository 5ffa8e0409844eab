/**
 * The HTML a server would send, from a test that runs in the browser, with the React of that test.
 * @param module absolute URL of a module: `new URL('./fixtures.tsx', import.meta.url).href`
 * @param name one of its exports: a function without parameters that returns an element
 * @throws Error when rendering throws
 */
export function renderOnServer(module: string, name: string): Promise<string> {
  const worker = new Worker(new URL('./server-render.worker.ts', import.meta.url), {
    type: 'module',
  });
  return new Promise<string>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ html: string } | { error: string }>) =>
      'html' in data ? resolve(data.html) : reject(new Error(data.error));
    worker.onerror = (event) => reject(new Error(`The worker failed: ${event.message}`));
    worker.postMessage({ module, name });
  }).finally(() => worker.terminate());
}
