/** How a report speaks: its sentences, numbers, units, days and hours in the language and the units of its reader. */
@NullMarked
package org.islet.reports.words;

import org.jspecify.annotations.NullMarked;
