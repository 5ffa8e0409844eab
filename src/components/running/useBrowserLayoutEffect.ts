import { useEffect, useLayoutEffect } from 'react';

/** React 18 complains about layout effects in server rendering, where they never run anyway. */
export const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
