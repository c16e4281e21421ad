package org.islet.record;

import java.util.List;

/** Events of one stream and day to bytes and back, exactly and in their order. */
interface ChunkCodec {

    byte[] encode(List<KeptEvent> events);

    List<KeptEvent> decode(byte[] chunk);
}
