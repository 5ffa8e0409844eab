import { useEffect, useState } from 'react';
import type { CrisisOverride } from '../../crisis-lines/index.ts';

/** Only this site's own files: a request elsewhere would tell somebody who reads about what. */
function ownAddress(url: string): string | undefined {
  const { href, origin } = new URL(url, document.baseURI);
  return origin === location.origin ? href : undefined;
}

async function load(url: string, signal: AbortSignal): Promise<CrisisOverride | undefined> {
  try {
    const address = ownAddress(url);
    if (!address) return undefined;
    const options = { signal, credentials: 'omit', cache: 'no-cache', redirect: 'error' } as const;
    const response = await fetch(address, options);
    // What it holds is checked by resolveCrisisLines, which believes nothing.
    return response.ok ? ((await response.json()) as CrisisOverride) : undefined;
  } catch {
    return undefined;
  }
}

/** Lines from a file of the site; nothing until it is there, and nothing when it fails. */
export function useOverride(url: string | undefined): CrisisOverride | undefined {
  const [override, setOverride] = useState<CrisisOverride>();
  useEffect(() => {
    if (!url) return;
    const controller = new AbortController();
    void load(url, controller.signal).then((found) => {
      if (!controller.signal.aborted) setOverride(found);
    });
    return () => controller.abort();
  }, [url]);
  return url ? override : undefined;
}
