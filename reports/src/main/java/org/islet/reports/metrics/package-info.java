/** What the numbers mean: small pure functions, each with its source and version. */
@NullMarked
package org.islet.reports.metrics;

import org.jspecify.annotations.NullMarked;
