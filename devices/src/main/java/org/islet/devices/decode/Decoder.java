package org.islet.devices.decode;

import org.islet.devices.capture.RawCapture;

/**
 * Turns captured bytes into events: the same bytes give the same events, with no clock, disk or network in sight.
 *
 * <p>What can be read is read; every byte that cannot is named by a {@link Problem}. No exception but {@link
 * UnreadableCapture} leaves a decoder, whatever the bytes.
 */
public interface Decoder {

    /** Raised with every change of what is decoded, so that stored captures can be decoded again. */
    int version();

    ClockKind clock();

    void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture;

    default Decoded decode(RawCapture capture) throws UnreadableCapture {
        var collector = new Decoded.Collector();
        decode(capture, DecodeOptions.NONE, collector);
        return collector.decoded();
    }
}
