import { useEffect, useState } from 'react';

const HALF_A_MINUTE = 30_000;

/** The present moment, kept current; unknown until script runs, because server HTML has no now. */
export function useNow(): Date | undefined {
  const [now, setNow] = useState<Date>();
  useEffect(() => {
    const tick = () => setNow(new Date());
    tick();
    const timer = setInterval(tick, HALF_A_MINUTE);
    // A phone that slept wakes with an old "open now".
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
}
