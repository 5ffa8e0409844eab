export { icon } from './icon.tsx';
export {
  adviceIcons,
  approvalIcons,
  candidacyIcons,
  chevron,
  question,
  severityIcons,
} from './icons.ts';
