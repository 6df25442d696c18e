/** What source lines call the report that the dashboard is about. */
export const REPORT = 'Concordia AI, State of AI Safety in China (Spring 2024)';
