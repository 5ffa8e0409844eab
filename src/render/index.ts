export { type RenderOptions, type Styles, type WidgetName, widgets } from './options.ts';
export { renderPage } from './renderPage.tsx';
export { renderWidget } from './renderWidget.tsx';
