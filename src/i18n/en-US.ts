/**
 * Every built-in word in American English, one constant for each component so that a page pays
 * only for the words it uses. `{name}` marks a value; an object of plural forms is chosen by
 * `Intl.PluralRules`. Plain data, so a catalogue can cross from server to client.
 */
export const duration = {
  /** A range: the number, then the number with its unit. */
  range: '{from} to {to}',
  about: 'about {time}',
  'at-least': 'at least {time}',
  'up-to': 'up to {time}',
  unreadable: 'This time could not be shown.',
  notEstablished: 'Not established',
};

export const frequency = {
  count: '{count} in {denominator}',
  fewerThanOne: 'fewer than 1 in {denominator}',
  notMeasured: 'not measured',
  /** Instead of a number that is none: wrong data must not read like a finding. */
  unreadable: 'a number that could not be shown',
  sentence: '{treated} people with {treatedLabel}, {comparator} with {comparatorLabel}, {time}.',
  with: 'with {label}',
  /** The other side of the number, so that it reads neither too large nor too small (rule RC-09). */
  rest: '{count} did not',
  over: 'over {time}',
  after: 'after {time}',
  within: 'within {time}',
  studied: 'Studied in {population}.',
  /** "About", because both numbers are rounded to whole people. */
  more: 'That is about {count} more in every {denominator}, {time}.',
  fewer: 'That is about {count} fewer in every {denominator}, {time}.',
  same: 'That is about the same in both groups, {time}.',
  noDifference: 'Counted {time}.',
  /** Which word European leaflets use, always with the numbers it stands for (rule RC-15). */
  band: 'In European leaflets this number would be called {band}.',
  'very-common': '“very common” (10 or more in 100 people)',
  common: '“common” (from 1 to fewer than 10 in 100 people)',
  uncommon: '“uncommon” (from 1 to fewer than 10 in 1,000 people)',
  rare: '“rare” (from 1 to fewer than 10 in 10,000 people)',
  'very-rare': '“very rare” (fewer than 1 in 10,000 people)',
};

export const approval = {
  approved: 'Approved',
  'approved-with-restrictions': 'Approved with restrictions',
  'off-label': 'Off-label',
  'not-approved': 'Not approved',
  withdrawn: 'Withdrawn',
  since: '{status}, {year}',
  /** Said after the status: who decided, for what use, and the date of the source. */
  detail: '{regulator}, for {indication}. As of {date}.',
  /** A regulator whose name does not tell its country. */
  regulatorIn: '{regulator} ({country})',
  boxedWarning: 'Has a boxed warning',
  compounded: 'Mixed by a pharmacy. The regulator has not checked its safety, effect or quality.',
};

export const sources = {
  heading: 'Sources',
  /** Name of a citation mark, whose visible text is only a number. */
  mark: 'Source {number}',
  /** Said before the links from a source back to where it is cited. */
  citedIn: 'Cited in:',
  /** Instead of that, where there are too many to show at once. */
  citedInPlaces: { one: 'Cited in {count} place', other: 'Cited in {count} places' },
  /** Said before that to whoever hears it without seeing which source it belongs to. */
  ofSource: 'Source {number}:',
  label: 'Product label',
  regulator: 'Regulator',
  guideline: 'Guideline',
  'systematic-review': 'Systematic review',
  trial: 'Clinical trial',
  observational: 'Observational study',
  'expert-opinion': 'Expert opinion',
  manufacturer: 'From the manufacturer',
  registry: 'Trial registration',
  news: 'News report',
  other: 'Other publication',
};

export const comparison = {
  /** Header of the first column. */
  attribute: 'What is compared',
  yes: 'Yes',
  no: 'No',
  /** Legend of the checkboxes, one for each route. */
  show: 'Show in the table',
  /** Label of one more checkbox. No choice hides a harm, and the label says so. */
  onlyDifferent: 'Only rows where these routes differ, and all rows about harms',
  unreadable: 'This could not be shown.',
  comparedWith: 'Compared with {comparator}.',
  cost: '{amount} for {per} ({date})',
};

export const faq = {
  openAll: 'Open all answers',
  closeAll: 'Close all answers',
  /** Label of the box that leaves only questions with the words typed. */
  filter: 'Search these questions',
  filterCount: 'Questions shown: {shown} of {total}.',
  filterNone: 'No question has these words. Try fewer, or shorter ones.',
  /** No search takes an exclusion out of sight. */
  filterKept: 'Reasons not to have it always stay.',
  copyLink: 'Copy a link to this answer',
  copied: 'Link copied.',
  inAddress: 'The link is in the address bar.',
  /** Said beside every set of questions: a page cannot examine its reader. */
  closing:
    'This page cannot tell whether a treatment is right for you. Only a clinician who has examined you can decide that with you.',
  'may-suit': 'May suit',
  'care-first': 'Needs care first',
  'should-not': 'Reasons not to have it',
  'ask-clinician': 'Ask your clinician',
};

export const sideEffect = {
  common: 'Common',
  serious: 'Serious: tell your clinic',
  emergency: 'Emergency: get help now',
  /** Between the severity and the name of the side effect, for those who hear it. */
  separator: ': ',
  onset: 'When it starts',
  duration: 'How long it lasts',
  whatToDo: 'What you can do',
  getHelp: 'When to get help',
  moreAtRisk: 'More likely in',
  sources: 'Sources',
  call: 'Call {number}',
  callFor: 'Call {number} ({use})',
  noNumber: 'Call the emergency number of the country you are in.',
  unknownFrequency: 'How often it happens is not established.',
  /** Before several of them: how many, then how many of each severity. */
  counted: '{total}, the most serious first: {parts}.',
  total: {
    one: '{count} side effect is described here',
    other: '{count} side effects are described here',
  },
  emergencies: { one: '{count} needs help at once', other: '{count} need help at once' },
  seriousOnes: { one: '{count} is serious', other: '{count} are serious' },
  commonOnes: { one: '{count} other', other: '{count} others' },
};

export const factBox = {
  benefits: 'Benefits',
  harms: 'Harms',
  /** Header of the first column. */
  outcome: 'Counted {time}',
  more: 'about {count} more',
  fewer: 'about {count} fewer',
  same: 'about the same',
  serious: 'Serious',
  emergency: 'Emergency',
  uncertain: 'What these numbers do not tell',
  funding: 'Who paid for the studies',
  /** Instead of benefits that would stand alone. */
  unbalanced: 'Benefits are not shown here, because something that belongs beside them is missing.',
};

export const boxedWarning = {
  title: 'Boxed warning for {product}',
  /** Right below the title: who warns, where, and how old the label is. */
  from: '{regulator} ({country}), {date}',
  note: 'This is the regulator’s strongest warning, in our own words. Only the label has the exact words.',
  /** Link to the label, or to where it is found. */
  label: 'Find the label.',
};

export const doAndDont = {
  do: 'Do',
  /** Said once, here: the points below name the bare act. */
  dont: 'Do not',
};

export const crisis = {
  /** Name of the landmark. */
  label: 'Someone to talk to',
  suicide: 'Thinking about suicide, or worried about someone who is?',
  distress: 'Is it getting too much, or are you worried about someone?',
  lead: 'You can reach people who listen. You do not need to be sure what to say.',
  /** A fact about the line, shown only when it is confirmed. */
  always: 'Open day and night.',
  /** Hours of a line that can also be texted or chatted with: those may close earlier. */
  byPhone: 'Phone: {hours}',
  /** Confirmed hours of a line, where the moment of reading is not known. */
  hours: 'Open {days}, {opens} to {closes}.',
  everyDay: 'every day',
  openUntil: 'Open now, until {time}.',
  opensToday: 'Closed now. Opens today at {time}.',
  opensOn: 'Closed now. Opens on {day} at {time}.',
  /** A time on the clock where the line is. */
  clock: '{time}, {place} time',
  /** Instead of 24:00, where a line closes then. */
  midnight: 'midnight',
  /** Where every line shown is closed. */
  allClosed: 'Closed now? These directories list other lines:',
  call: 'Call {number}',
  text: 'Text {number}',
  textKeyword: 'Text {keyword} to {number}',
  chat: 'Chat online',
  /** Link text when a line’s hours are not confirmed. */
  website: 'Website and opening hours',
  videophone: 'Videophone: {number}',
  /** The date is that of the published sources, not of a phone call. */
  country: 'Numbers for: {country}. Confirmed in published sources, {date}.',
  /** Instead of that, where a site shows lines of its own. */
  given: 'Numbers for: {country}. Given by {source}, {date}.',
  countryOnly:
    'Country: {country}. We have no confirmed line for it. These directories list lines by country:',
  emergency: 'In immediate danger, call {number}.',
  emergencyAnywhere: 'In immediate danger, call the emergency number of the country you are in.',
  directory: 'Find a crisis line in your country',
  emergencyFor: '{number} ({use})',
  /** Label of the choice of country, and what it shows while none is chosen. */
  choose: 'Show numbers for',
  chooseNone: 'Choose a country',
  chooseOther: 'Another country',
  /** After a list of countries that did not load. */
  chooseFailed: 'The other countries did not load. Try again, or use the link above.',
  /** Said to those who do not see that the numbers above have changed. */
  chosen: 'Now showing numbers for {country}.',
  suggest: 'Are you in {country}? Show its numbers',
  /** Where the device suggested a country before the countries were loaded, and it is not one of them. */
  chosenNone: 'There are no numbers for {country} here. Use the link above.',
  elsewhere: 'Somewhere else? Find a line in your country',
  unknownCountry:
    'This page does not know which country you are in. These directories list lines by country:',
};

export const glossary = {
  /** Name of the button after the term. */
  show: 'What “{term}” means',
  /** The meaning in the sentence itself, after the term: on paper, and where nothing can open. */
  inline: ' ({definition})',
};

export const quickExit = {
  /** Name of the landmark. */
  label: 'A quick way out',
  leave: 'Leave this page',
  shortcut: 'Or press Shift 3 times.',
  /** Shown and said while Shift is pressed; after a pause, the sentence above again. */
  more: {
    one: 'Press Shift {count} more time to leave.',
    other: 'Press Shift {count} more times to leave.',
  },
  /** On the empty page and in its tab, for anybody to see. */
  leaving: 'Loading',
  limits: 'What this cannot hide',
  /** Each only as much as is true with and without script. */
  history:
    'The browser’s history still lists this page. The Back button may lead to it again, or to other pages of this site.',
  traces: 'Downloads stay on this device. Other tabs and windows stay open.',
  watched: 'Whoever runs the network, or watches this device, may see which pages were opened.',
  safer: 'If somebody may check this device, a device that they cannot reach is safer.',
};

export const review = {
  reviewer: 'Reviewed by {name}, {credentials}',
  /** A reviewer whose document does not say what qualifies them. */
  reviewerAlone: 'Reviewed by {name}',
  exampleReviewer: 'Not reviewed by a clinician ({name})',
  /** The same where no name is given. */
  notReviewed: 'Not reviewed by a clinician',
  lastReviewed: 'Last reviewed {date}',
  lastEdited: 'Written {date}',
  nextDue: 'Next review due {date}',
  /** When the first review of a page is due that nobody has reviewed yet. */
  firstDue: 'Review due {date}',
  sourceCount: { one: '{count} source', other: '{count} sources' },
  overdueTitle: 'Review overdue',
  /** To the reader of a page whose next review has passed: no alarm, but what to do. */
  overdue:
    'This page was due to be reviewed on {date}. Some of it may have changed since. Check what matters to you with your clinician.',
};

export const notice = {
  /** Each kind of notice: its title, then its words. */
  example: 'Example content',
  exampleText:
    'This page shows what the components can do. No clinician has reviewed it. Do not use it to make decisions about your health.',
  'not-medical-advice': 'Not medical advice',
  adviceText:
    'This page gives general information. It does not know you or your health. Talk with a clinician before you start, change or stop a treatment.',
};

export const visit = {
  before: 'Before',
  during: 'During',
  after: 'After',
  /** Between the phase and the name of a step. */
  separator: ': ',
};

export const mechanism = {
  known: 'What is known',
  notKnown: 'What is only an idea so far',
};

export const guide = {
  contents: 'On this page',
  /** Leads from the end of a section to the list of them. */
  toContents: 'Back to the contents',
  routes: 'The ways it is given',
  given: 'How it is given',
  setting: 'Where, and who is there',
  mainRisks: 'Main risks',
  boxedWarnings: 'The strongest warning',
  benefits: 'What the trials found',
  beside: 'Weigh it against',
  limits: 'What limits this result',
  sideEffects: 'Side effects',
};
