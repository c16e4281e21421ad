package org.islet.devices.family.ascensiacontour;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The forms in which a download is kept. */
enum DownloadForm {
    /** Reports as they came over USB. */
    HID_REPORTS,
    /** Frames as they came over a serial cable. */
    FRAMES,
    /** Either of them written as hex digits, a piece a line; in a dialog the meter's lines begin with {@code >}. */
    HEX_LINES,
    /** Records alone, one a line. */
    RECORDS;

    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f>\\s]*");

    static DownloadForm of(byte[] bytes) {
        if (HidReport.isOfMeter(bytes, 0) || HidReport.isOfHost(bytes, 0)) {
            return HID_REPORTS;
        }
        for (byte b : bytes) {
            if (FrameSpan.isControl(b) && b != '\t') {
                return FRAMES;
            }
        }
        return HEX.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).matches() ? HEX_LINES : RECORDS;
    }
}
