package org.islet.reporting;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * How a reader wants a report.
 *
 * @param shownIn the zone whose days and hours are shown; the patient's own where none is chosen
 * @param withExcluded whether what was marked as not to be counted is counted nevertheless
 */
public record ReportView(Locale language, Optional<ZoneId> shownIn, boolean withExcluded) {}
