/**
 * How a cell begins that a spreadsheet would run: a sign of a formula, in either width and after any blank, or a tab or
 * line break, behind which some programs look for one.
 */
export const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
