package org.islet.capture;

import java.time.Instant;
import org.islet.devices.decode.CaptureHints;

/** A stored capture without its bytes. */
public record Capture(
        CaptureId id, String sha256, long size, String fileName, CaptureHints hints, Instant receivedAt) {}
