/** The list of the reports, and the one place that composes them. */
@NullMarked
package org.islet.reports.catalogue;

import org.jspecify.annotations.NullMarked;
