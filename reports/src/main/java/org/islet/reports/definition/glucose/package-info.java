/** Reports about glucose. */
@NullMarked
package org.islet.reports.definition.glucose;

import org.jspecify.annotations.NullMarked;
