package org.islet.devices.protocol.export;

import org.islet.devices.protocol.csv.CsvRow;

/** Tells what the rows of one table say, one after the other. */
public interface TableRows {

    void read(CsvRow row);

    /** No row of this table comes any more. */
    void end();
}
