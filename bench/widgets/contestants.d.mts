interface WidgetContestant {
  name: string;
  title: string;
  packages: string[];
  own?: 'crisis' | 'evenkeel';
  linked?: boolean;
  minified?: boolean;
  bodyStart?: string;
  note: string;
}
export const widgetContestants: WidgetContestant[];
