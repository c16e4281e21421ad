package org.islet.it.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.simulator.DemoPatient;
import org.islet.it.numbers.CommandLineTool;
import org.islet.it.numbers.DemoFiles;
import org.islet.reports.definition.ReportDefinition;

/**
 * Somebody whose reports are drawn.
 *
 * @param words who they are, and for whose eyes the report is
 * @param more options of the command line that count instead of those before them
 */
record Sitter(String words, DemoFiles demo, String unit, String language, List<String> more) {

    static final List<Sitter> ALL = List.of(
            of("pump and sensor", DemoPatient.PUMP_AND_SENSOR, "mg/dL", "en"),
            of("closed loop", DemoPatient.CLOSED_LOOP, "mg/dL", "en"),
            of("sensor and pens (mmol/L, German)", DemoPatient.SENSOR_AND_PENS, "mmol/L", "de"),
            of("meter only", DemoPatient.METER_ONLY, "mg/dL", "en"),
            new Sitter(
                    "days without any data",
                    DemoFiles.of(DemoPatient.METER_ONLY),
                    "mg/dL",
                    "en",
                    List.of("--from", "2020-01-01", "--to", "2020-01-14")));

    private static Sitter of(String words, DemoPatient patient, String unit, String language) {
        return new Sitter(words, DemoFiles.of(patient), unit, language, List.of());
    }

    byte[] report(ReportDefinition report, Path work) throws IOException {
        Path folder = Files.createDirectories(work.resolve(demo.patient().name()));
        return CommandLineTool.report("pdf", options(), report.id(), demo.in(folder), work);
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(demo.options(unit, language));
        for (int i = 0; i < more.size(); i += 2) {
            options.set(options.indexOf(more.get(i)) + 1, more.get(i + 1));
        }
        return options;
    }
}
