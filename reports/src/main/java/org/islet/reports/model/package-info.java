/** What a report says, before it is drawn: one record a report. */
@NullMarked
package org.islet.reports.model;

import org.jspecify.annotations.NullMarked;
