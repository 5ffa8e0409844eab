// Renders in a worker: like a server it has no document, so code that asks for one is found out.
import { renderToString } from 'react-dom/server';

self.onmessage = async ({ data }: MessageEvent<{ module: string; name: string }>) => {
  try {
    const exports = await import(/* @vite-ignore */ data.module);
    self.postMessage({ html: renderToString(exports[data.name]()) });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
};
