package org.islet.it.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;
import org.islet.it.portal.Tables;

/** A portal of its own for a measurement, as an operator starts it, and its tables as their owner sees them. */
final class BenchPortal {

    private BenchPortal() {}

    interface Measurement {

        List<Figure> measure(Portal portal, Tables tables) throws SQLException;
    }

    static List<Figure> with(Measurement measurement) throws IOException {
        var data = PortalProcess.newDataFolder();
        try (var process = PortalProcess.launch(
                List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()), List.of(), Map.of())) {
            var portal = new Portal(process.awaitReady(), data, null, null);
            try (var tables = Tables.of(portal)) {
                return measurement.measure(portal, tables);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
