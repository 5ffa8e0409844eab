'use client';
import { type MouseEvent, useContext, useSyncExternalStore } from 'react';
import { FaqContext } from './FaqContext.ts';

interface Props {
  ids: readonly string[];
  openAll: string;
  closeAll: string;
}

/** Opens every answer, or closes them once all are open. Hidden where scripts do not run. */
export function FaqToggleAll({ ids, openAll, closeAll }: Props) {
  const { openSet, change } = useContext(FaqContext);
  const areOpen = () => ids.every((id) => openSet.has(id));
  const allOpen = useSyncExternalStore(openSet.subscribe, areOpen, areOpen);
  const press = (event: MouseEvent) =>
    change(allOpen ? [] : [...ids], {
      reason: allOpen ? 'close-all' : 'open-all',
      event: event.nativeEvent,
    });
  return (
    <button className="ek-faq__all" onClick={press} type="button">
      {allOpen ? closeAll : openAll}
    </button>
  );
}
