/** What somebody marked as not to be counted: stretches of time, and why. */
@NullMarked
package org.islet.reports.exclusion;

import org.jspecify.annotations.NullMarked;
