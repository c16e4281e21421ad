package org.islet.devices.decode;

import java.util.function.BooleanSupplier;

/**
 * How much one decoding may say and take, set by whoever asks for it: a decoder itself knows neither a clock nor the
 * memory there is.
 *
 * @param mostEvents more are not taken from one capture
 * @param isTimeOver asked now and then
 */
public record Budget(long mostEvents, BooleanSupplier isTimeOver) {

    /** Twenty years of a sensor that measures every minute are half of it. */
    public static final long MOST_EVENTS = 20_000_000;

    /** For who waits as long as it takes. */
    public static final Budget WITHOUT_A_DEADLINE = new Budget(MOST_EVENTS, () -> false);
}
