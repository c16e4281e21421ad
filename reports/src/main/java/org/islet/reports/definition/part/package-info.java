/** Sections, charts and tables that several reports show. */
@NullMarked
package org.islet.reports.definition.part;

import org.jspecify.annotations.NullMarked;
