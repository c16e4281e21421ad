package org.islet.devices.family.medtronicparadigm;

import org.islet.devices.capture.CapturePart;

/**
 * The sensor's currents that belong to a glucose page: the record whose opcode lies at byte i has its word at 2·i.
 *
 * <pre>
 * 2i, 2i+1  current, 1/100 nA, little-endian; from x23 bit 0 is not the current's but bit 0 of the glucose
 * </pre>
 *
 * <p>Seen on a 722 and on no other pump: where the record at i is a stamped one, the word is its opcode.
 */
record IsigPage(CapturePart part) {

    double nanoAmperes(int place, Generation generation) {
        int word = word(place);
        return (generation.keepsGlucoseBitInIsig() ? word & 0xFFFE : word) / 100.0;
    }

    int glucoseBit(int place, Generation generation) {
        return generation.keepsGlucoseBitInIsig() ? word(place) & 1 : 0;
    }

    int word(int place) {
        byte[] bytes = part.bytes();
        return bytes[2 * place] & 0xFF | (bytes[2 * place + 1] & 0xFF) << 8;
    }
}
