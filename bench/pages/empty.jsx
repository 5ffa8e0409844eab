/** React and the page's words alone: what every contestant's script is measured above. */
export const Page = () => null;
