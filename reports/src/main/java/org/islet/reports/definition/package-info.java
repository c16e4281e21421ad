/** What a report is: its name, its group in the menu, what it needs, and facts in, sections out. */
@NullMarked
package org.islet.reports.definition;

import org.jspecify.annotations.NullMarked;
