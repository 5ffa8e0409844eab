export { icon } from './icon.tsx';
export { adviceIcons, approvalIcons, candidacyIcons, chevron, severityIcons } from './icons.ts';
