/** How often Shift is pressed to leave; each press waits so long for the next, in milliseconds. */
export const PRESSES = 3;
const PATIENCE = 5000;

/** Gets how many presses are left: all of them again when the reader stops. */
type Report = (left: number) => void;

// One count for the page: two ways out must not leave twice, or speak at the same time.
const reports = new Set<Report>();
let left = PRESSES;
let alone = false;
let patience: ReturnType<typeof setTimeout> | undefined;

function tell(presses: number): void {
  left = presses;
  const [first] = reports;
  first?.(presses);
}

function startAgain(): void {
  alone = false;
  clearTimeout(patience);
  if (left < PRESSES) tell(PRESSES);
}

function onKeyDown({ key, repeat, altKey, ctrlKey, metaKey }: KeyboardEvent): void {
  if (key !== 'Shift' || altKey || ctrlKey || metaKey) startAgain();
  else if (!repeat) alone = true;
}

/** Counted when it is let go: by then it is known whether Shift made a capital letter. */
function onKeyUp({ key }: KeyboardEvent): void {
  if (key !== 'Shift' || !alone) return;
  alone = false;
  clearTimeout(patience);
  tell(left - 1);
  if (left === 0) left = PRESSES;
  else patience = setTimeout(startAgain, PATIENCE);
}

// Captured at the window, so that nothing in the page can keep a key from the reader's way out.
const listeners = [
  ['keydown', onKeyDown],
  ['keyup', onKeyUp],
  ['pointerdown', startAgain],
] as [string, EventListener][];

/** Watches for Shift, pressed by itself three times. Only the first way out of a page is told. */
export function watchShift(report: Report): () => void {
  if (reports.size === 0) {
    for (const [name, listener] of listeners) window.addEventListener(name, listener, true);
  }
  reports.add(report);
  return () => {
    reports.delete(report);
    if (reports.size > 0) return;
    startAgain();
    for (const [name, listener] of listeners) window.removeEventListener(name, listener, true);
  };
}
