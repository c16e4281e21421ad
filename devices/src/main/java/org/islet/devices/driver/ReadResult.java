package org.islet.devices.driver;

import org.islet.devices.capture.Cursor;
import org.islet.devices.capture.RawCapture;

/**
 * What a driver brought back.
 *
 * @param next for the next reading of this device, where this one is complete; {@link Cursor#START} from a driver that
 *     always reads all
 * @param isComplete false when reading stopped early; what was read is kept all the same
 */
public record ReadResult(RawCapture capture, Cursor next, boolean isComplete) {}
