export { icon } from './icon.tsx';
export {
  adviceIcons,
  approvalIcons,
  candidacyIcons,
  chevron,
  overdueIcon,
  question,
  severityIcons,
} from './icons.ts';
