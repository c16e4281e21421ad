/** The tables of a report for spreadsheets. */
@NullMarked
package org.islet.reports.csv;

import org.jspecify.annotations.NullMarked;
