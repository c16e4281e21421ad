package org.islet.devices.driver;

import org.islet.devices.capture.Cursor;
import org.islet.devices.capture.RawCapture;

/**
 * What a driver brought back.
 *
 * @param isComplete false when reading stopped early; what was read is kept all the same
 */
public record ReadResult(RawCapture capture, Cursor next, boolean isComplete) {}
