package org.islet.devices.family.tandem;

import java.util.Set;
import org.islet.devices.event.Origin;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;

/** Where the cells of one kind of table stand, and what a row of it tells. */
interface TandemRows {

    /** A bolus has several: the first that is filled tells when it began. */
    String[] TIMES = {"requestdatetime", "eventdatetime", "completiondatetime"};

    void tell(CsvRow row, Origin origin, RowEvents events);

    /** The columns it reads. */
    Set<Integer> read();
}
