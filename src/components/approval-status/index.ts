export { ApprovalStatus, type ApprovalStatusProps } from './ApprovalStatus.tsx';
