/** Reports on paper. */
@NullMarked
package org.islet.reports.pdf;

import org.jspecify.annotations.NullMarked;
