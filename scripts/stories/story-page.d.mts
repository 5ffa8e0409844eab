import type { Page } from 'playwright-core';

export function openStory(
  page: Page,
  url: string,
  id: string,
  globals: Record<string, string>,
): Promise<void>;
export function settle(page: Page): Promise<void>;
