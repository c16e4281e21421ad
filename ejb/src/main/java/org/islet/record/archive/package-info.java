/** A patient's events, and their sums: days of streams, in which captures are merged. */
package org.islet.record.archive;
