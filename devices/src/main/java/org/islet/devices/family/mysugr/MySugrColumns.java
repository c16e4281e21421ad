package org.islet.devices.family.mysugr;

import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;

/** The columns by their names; units stand in the names. */
record MySugrColumns(
        int date,
        int time,
        int tags,
        int glucose,
        int pen,
        int pump,
        int meal,
        int correction,
        int basal,
        int temporaryPercent,
        int temporaryMinutes,
        int carbs,
        int mealText,
        int activityMinutes,
        int activityText,
        int steps,
        int note,
        int bloodPressure,
        int weight,
        int hba1c,
        int ketones,
        int medication,
        GlucoseUnit unit,
        String carbUnit,
        String weightUnit) {

    static Optional<MySugrColumns> of(CsvRow row) {
        var header = new Columns(row);
        int glucose = header.beginning("blood glucose measurement");
        if (!header.has("date", "time", "tags")) {
            return Optional.empty();
        }
        int carbs = header.beginning("meal carbohydrates", "carbohydrates");
        int weight = header.beginning("body weight");
        return header.unitOf(glucose)
                .map(unit -> new MySugrColumns(
                        header.named("date"),
                        header.named("time"),
                        header.named("tags"),
                        glucose,
                        header.beginning("insulin injection units (pen"),
                        header.beginning("insulin injection units (pump"),
                        header.beginning("insulin (meal"),
                        header.beginning("insulin (correction"),
                        header.beginning("basal injection units"),
                        header.beginning("temporary basal percentage"),
                        header.beginning("temporary basal duration"),
                        carbs,
                        header.beginning("meal descriptions"),
                        header.beginning("activity duration"),
                        header.beginning("activity description"),
                        header.beginning("steps"),
                        header.named("note"),
                        header.beginning("blood pressure"),
                        weight,
                        header.beginning("hba1c"),
                        header.beginning("ketones"),
                        header.beginning("medication"),
                        unit,
                        header.nameOf(carbs).contains("gram") ? "g" : "exchange",
                        header.nameOf(weight).contains("lbs") ? "lb" : "kg"));
    }
}
