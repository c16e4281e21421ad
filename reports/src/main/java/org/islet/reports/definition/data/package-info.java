/** Reports of everything that is recorded, as it was told. */
@NullMarked
package org.islet.reports.definition.data;

import org.jspecify.annotations.NullMarked;
