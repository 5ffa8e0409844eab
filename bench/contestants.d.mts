interface Contestant {
  name: string;
  title: string;
  packages: string[];
  noScript?: boolean;
  note: string;
}
export const contestants: Contestant[];
