/** What has the archive written: captures that were stored, moves, and sums to be made anew. */
package org.islet.record.ingestion;
