/** The reports: one class each, which turns the facts of a period into sections. */
@NullMarked
package org.islet.reports.definition;

import org.jspecify.annotations.NullMarked;
