package org.islet.devices.protocol.export;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.islet.devices.protocol.csv.CsvRow;

/** The names of the columns of a header, for saying which one was met. */
public final class HeaderNames {

    private static final int LONGEST = 1500;

    private HeaderNames() {}

    public static String of(CsvRow header) {
        String names = IntStream.range(0, header.size())
                .mapToObj(header::cell)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        return names.length() > LONGEST ? names.substring(0, LONGEST) + "…" : names;
    }
}
