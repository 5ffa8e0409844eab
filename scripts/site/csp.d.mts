/** A page of documentation: words, pictures, fonts and one stylesheet of its own site. No script. */
export const documentPolicy: string;

/** A page of Storybook with its policy, before anything that the policy is about. */
export function withPolicy(html: string): string;
