package org.islet.record.redecoding;

import org.islet.reports.timeline.PlacedEvent;

/** An event as it was before a redecoding, and the version that had told it. */
public record FormerEvent(PlacedEvent placed, int decoderVersion) {}
