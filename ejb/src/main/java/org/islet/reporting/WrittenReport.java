package org.islet.reporting;

import java.util.Collections;
import java.util.Iterator;

/**
 * A report as bytes.
 *
 * @param fileName says the report and its days, and nothing of the person
 * @param bytes all of them, but of a long list its beginning
 * @param more what follows, made when it is asked for
 */
public record WrittenReport(ReportFormat format, String fileName, byte[] bytes, Iterator<byte[]> more) {

    WrittenReport(ReportFormat format, String fileName, byte[] bytes) {
        this(format, fileName, bytes, Collections.emptyIterator());
    }
}
