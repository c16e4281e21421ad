/** The numbers of a report for programs. */
@NullMarked
package org.islet.reports.json;

import org.jspecify.annotations.NullMarked;
