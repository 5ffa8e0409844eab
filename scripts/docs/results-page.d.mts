export function resultsPage(releases: object[]): string;
