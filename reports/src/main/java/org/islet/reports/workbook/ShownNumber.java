package org.islet.reports.workbook;

/** A number of a cell as text. @param isDate it stands for a day */
record ShownNumber(String text, boolean isDate) {}
