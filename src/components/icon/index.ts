export { icon } from './icon.tsx';
export {
  adviceIcons,
  approvalIcons,
  candidacyIcons,
  chevron,
  overdueIcon,
  severityIcons,
} from './icons.ts';
