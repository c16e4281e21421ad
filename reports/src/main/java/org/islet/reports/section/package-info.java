/** What a report is made of: a few kinds of sections, which every renderer knows, and no report by name. */
@NullMarked
package org.islet.reports.section;

import org.jspecify.annotations.NullMarked;
