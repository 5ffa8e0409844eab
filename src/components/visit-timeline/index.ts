export { VisitTimeline, type VisitTimelineProps } from './VisitTimeline.tsx';
