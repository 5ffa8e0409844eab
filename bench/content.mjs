// The words of the page that every contestant shows. They are made up: nothing here is health
// information, and only the crisis lines are real, as the package says them.

const list = (count, make) => Array.from({ length: count }, (_, index) => make(index));

const columns = [
  { id: 'spray', name: 'Spray', medicine: 'Exampla' },
  { id: 'infusion', name: 'Infusion', medicine: 'examplate' },
  { id: 'tablet', name: 'Tablet', medicine: 'example mix' },
];

const row = (number) => ({
  id: `row-${number}`,
  name: `Made-up attribute ${number}`,
  cells: columns.map(({ name }) => `${name} says ${number} in its own words`),
});

const groups = ['How it is given', 'What it is like'].map((name, group) => ({
  id: `group-${group}`,
  name,
  rows: list(4, (index) => row(group * 4 + index + 1)),
}));

const question = (index) => ({
  id: `question-${index + 1}`,
  question: `Made-up question number ${index + 1}, as long as a real one?`,
  answer: [
    `Answer ${index + 1} begins with what matters most, in one sentence.`,
    `It goes on with a second paragraph, so that answer ${index + 1} is as long as those of a real page, and then it ends.`,
  ],
});

const warning = {
  product: 'Exampla',
  heading: 'Boxed warning for Exampla',
  points: ['Made-up harm one.', 'Made-up harm two.', 'Made-up harm three.'],
};

const crisis = {
  label: 'Someone to talk to',
  title: 'Is it getting too much, or are you worried about someone?',
  lead: 'You can reach people who listen. You do not need to be sure what to say.',
  name: '988 Suicide & Crisis Lifeline',
  links: [
    { href: 'tel:988', words: 'Call 988' },
    { href: 'sms:988', words: 'Text 988' },
    { href: 'https://988lifeline.org/chat/', words: 'Chat online' },
  ],
  emergency: { before: 'In immediate danger, call', href: 'tel:911', words: '911' },
};

/** The page with so many questions. */
export const contentOf = (questions) => ({
  title: 'A made-up page',
  caption: 'Made-up routes, side by side',
  faqTitle: 'Made-up questions',
  columns,
  groups,
  questions: list(questions, question),
  warning,
  crisis,
});

/** Every text that a reader must find on the page, whoever made it. */
export function textsOf(content) {
  const { title, caption, faqTitle, columns: heads, groups: rows, questions } = content;
  return [
    ...[title, caption, faqTitle, warning.heading, ...warning.points],
    ...[crisis.title, crisis.lead, crisis.name, crisis.emergency.before],
    ...crisis.links.map(({ words }) => words),
    ...heads.flatMap(({ name, medicine }) => [name, medicine]),
    ...rows.flatMap((group) => [
      group.name,
      ...group.rows.flatMap((one) => [one.name, ...one.cells]),
    ]),
    ...questions.flatMap(({ question: asked, answer }) => [asked, ...answer]),
  ];
}
