/** Where to go from the front page: the id of a story or of a page of documentation. */
export interface Destination {
  id: string;
  view: 'story' | 'docs';
  title: string;
}

export interface Reader {
  who: string;
  what: string;
  to: Destination[];
}

export const readers: Reader[] = [
  {
    who: 'Designer',
    what: 'What there is to lay out a page with, and how to make it look like yours.',
    to: [
      { id: 'foundations-colour--colour', view: 'story', title: 'Colour, type and space' },
      { id: 'theming-theme-editor--editor', view: 'story', title: 'Theme editor' },
      { id: 'pages-in-a-page-of-your-own--host', view: 'story', title: 'In a page of your own' },
    ],
  },
  {
    who: 'Developer',
    what: 'Components, their options, and code to copy for React and for plain HTML.',
    to: [
      { id: 'components-treatmentcomparison--docs', view: 'docs', title: 'The comparison table' },
      { id: 'components-candidacyfaq--docs', view: 'docs', title: 'The questions' },
      { id: 'pages-in-a-tailwind-page--tailwind', view: 'story', title: 'With Tailwind' },
    ],
  },
  {
    who: 'Clinician',
    what: 'What readers see, where every number comes from, and what a person must check.',
    to: [
      { id: 'pages-ketamine-guide--guide', view: 'story', title: 'A whole guide, as an example' },
      { id: 'foundations-severity--severity', view: 'story', title: 'How severity is ranked' },
      { id: 'content-crisis-lines--researched', view: 'story', title: 'Crisis lines in the data' },
    ],
  },
  {
    who: 'Owner of a site',
    what: 'How a page of yours could look, and what it does for people in danger.',
    to: [
      { id: 'pages-short-clinic-page--clinic', view: 'story', title: 'A short clinic page' },
      { id: 'components-crisisbanner--docs', view: 'docs', title: 'Crisis support' },
      { id: 'embeds-builder--builds', view: 'story', title: 'A widget for your site' },
      { id: 'foundations-voice--voice', view: 'story', title: 'How it speaks' },
    ],
  },
];
