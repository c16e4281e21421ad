/** Reports about insulin and food: what was eaten, what was given for it, and how glucose went. */
@NullMarked
package org.islet.reports.definition.food;

import org.jspecify.annotations.NullMarked;
