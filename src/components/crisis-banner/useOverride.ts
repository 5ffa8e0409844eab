import { useEffect, useState } from 'react';
import type { CrisisOverride } from '../../crisis-lines/index.ts';
import { loadOverride } from '../../crisis-lines/loadOverride.ts';
import { warnOnce } from '../props/index.ts';

function warnOfFile(url: string): void {
  const why = 'gave no lines: the others stay';
  const remedy = 'It must be a JSON file on this site that answers with status 200, not elsewhere.';
  warnOnce('CrisisBannerInteractive overrideUrl', url, why, remedy);
}

/** Lines from a file of the site; nothing until it is there, and nothing when it fails. */
export function useOverride(url: string | undefined): CrisisOverride | undefined {
  const [override, setOverride] = useState<CrisisOverride>();
  useEffect(() => {
    if (!url) return;
    const controller = new AbortController();
    void loadOverride(url, controller.signal).then((found) => {
      if (controller.signal.aborted) return;
      if (!found) warnOfFile(url);
      setOverride(found);
    });
    return () => controller.abort();
  }, [url]);
  return url ? override : undefined;
}
