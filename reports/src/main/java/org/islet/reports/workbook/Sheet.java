package org.islet.reports.workbook;

import org.islet.devices.capture.CapturePart;

/**
 * One sheet as a table of text.
 *
 * @param place among the sheets of the workbook, from 0, hidden ones with them
 * @param text in UTF-8, cells between commas, line for line what the sheet has row for row
 */
public record Sheet(int place, String name, boolean isHidden, byte[] text) {

    /** As a file beside the workbook's own place. */
    public CapturePart in(CapturePart workbook) {
        return new CapturePart(CapturePart.UNKNOWN, name, text, workbook.file() + place, 0);
    }
}
