/** Reports that show everything at once: a page of numbers, a trend, a day. */
@NullMarked
package org.islet.reports.definition.overview;

import org.jspecify.annotations.NullMarked;
