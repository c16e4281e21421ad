package org.islet.reports.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void aColumnThatDoesNotApplyIsNotThereAndOneWithAZeroIs() {
        var table = new Table(
                "days",
                Phrase.of("title.days"),
                List.of(column("readings"), column("boluses"), column("alarms")),
                List.of(List.of(unknown(), unknown(), zero()), List.of(unknown(), unknown(), unknown())),
                true);

        Table seen = table.withoutUnknown(Set.of("boluses", "alarms"));

        assertThat(seen.columns()).extracting(Table.Column::id).containsExactly("readings", "alarms");
        assertThat(seen.rows().get(0)).containsExactly(unknown(), zero());
    }

    private static Table.Column column(String id) {
        return new Table.Column(id, Phrase.of("column." + id));
    }

    private static Table.Cell zero() {
        return new Table.Number(Measure.count(0));
    }

    private static Table.Cell unknown() {
        return new Table.Number(Measure.of(Quantity.COUNT, OptionalDouble.empty()));
    }
}
