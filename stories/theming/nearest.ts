import { type Choice, nameOf, type Role, type Scheme } from './choice.ts';
import { judge } from './judge.ts';

const STEPS = 64;

/** A colour moved towards black or white, so that its hue stays. */
function towards(hex: string, end: number, part: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `#${parts
    .map((value) => Math.round(value + (end - value) * part))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** The choice with one colour changed. Crisis support looks the same in light and dark. */
export function withColour(choice: Choice, scheme: Scheme, role: Role, hex: string): Choice {
  const changed = { ...choice, [scheme]: { ...choice[scheme], [role]: hex } };
  if (role !== 'crisis') return changed;
  return {
    ...changed,
    light: { ...changed.light, crisis: hex },
    dark: { ...changed.dark, crisis: hex },
  };
}

/** The closest lighter or darker colour with which nothing of that role is refused, if there is one. */
export function nearest(choice: Choice, scheme: Scheme, role: Role): string | undefined {
  const hex = choice[scheme][role];
  for (let step = 1; step <= STEPS; step += 1) {
    for (const end of [0, 255]) {
      const next = towards(hex, end, step / STEPS);
      const refused = judge(withColour(choice, scheme, role, next), [nameOf(scheme, role)]);
      if (!refused.some((one) => one.scheme === scheme && one.role === role)) return next;
    }
  }
  return undefined;
}
