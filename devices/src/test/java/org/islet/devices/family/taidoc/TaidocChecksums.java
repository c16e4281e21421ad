package org.islet.devices.family.taidoc;

/** Writes the sum of every eight bytes anew. */
final class TaidocChecksums {

    private TaidocChecksums() {}

    static byte[] right(byte[] bytes) {
        for (int frame = 0; frame + Frame.SIZE <= bytes.length; frame += Frame.SIZE) {
            int last = frame + Frame.SIZE - 1;
            bytes[last] = 0;
            for (int at = frame; at < last; at++) {
                bytes[last] += bytes[at];
            }
        }
        return bytes;
    }
}
