/** Spreadsheets and databases that people bring: each sheet, or table, becomes a table of text, a row of it a line, so that whoever reads tables reads it. */
@NullMarked
package org.islet.reports.workbook;

import org.jspecify.annotations.NullMarked;
