package org.islet.record.codec;

import java.util.List;

/** Events of one stream and day to bytes and back, exactly and in their order. */
public interface DayBlockCodec {

    byte[] encode(List<ArchivedEvent> events);

    List<ArchivedEvent> decode(byte[] chunk);
}
