package org.islet.uploader.workflow;

import org.islet.uploader.spool.SpooledCapture;

/**
 * What a reading left on this computer's disk.
 *
 * @param isComplete false when the device ended before it had told all
 */
public record Kept(SpooledCapture capture, boolean isComplete) {}
