export { icon } from './icon.tsx';
export { approvalIcons, candidacyIcons, chevron, severityIcons } from './icons.ts';
