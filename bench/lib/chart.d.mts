interface Bar {
  title: string;
  name: string;
  value: number;
  label: string;
}
export function chart(title: string, panels: { head: string; bars: Bar[] }[]): string;
