/** 来源行中对本报告的称呼。 */
export const REPORT = '安远AI《State of AI Safety in China》（2024年春季版）';
