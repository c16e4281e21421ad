package org.islet.record;

import java.util.Optional;

/** What to tell a person whose file belongs to no family we know. */
final class Unrecognised {

    private Unrecognised() {}

    static String explain(byte[] bytes, Optional<String> family) {
        if (family.isPresent()) {
            return "There is no device family of this name here: leave it out, or choose one of the list of devices";
        }
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0x1F, 0x8B)) {
            return "This is an archive (zip or gzip) that holds no export known here. Unpack it and upload the files in"
                    + " it, one by one";
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return "This is a PDF, a printed report. Upload the data themselves: the device, or its CSV or text export";
        }
        return "This file is not of a device or export known here. The list of devices says what can be read; check that"
                + " it is the right file, unchanged by another program";
    }

    private static boolean begins(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
