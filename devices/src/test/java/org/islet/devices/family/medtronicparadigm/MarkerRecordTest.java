package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import org.islet.devices.decode.Decoded;
import org.islet.devices.event.LogbookEntry;
import org.junit.jupiter.api.Test;

class MarkerRecordTest {

    @Test
    void aMealHasItsGramsInTwoPlaces() {
        LogbookEntry meal = Bytes.only(LogbookEntry.class, "551", "40 01 6fd20d1010 2c 01");

        assertThat(meal.kind()).isEqualTo(LogbookEntry.Kind.CARBS);
        assertThat(meal.amount()).hasValue(300);
        assertThat(meal.unit()).contains("g");
    }

    @Test
    void anInsulinMarkerOf99UnitsFits() {
        LogbookEntry insulin = Bytes.only(LogbookEntry.class, "551", "42 de 66ed711010 00");

        assertThat(insulin.amount()).hasValue(99);
        assertThat(insulin.unit()).contains("U");
    }

    @Test
    void anInsulinMarkerWithABitNobodyUnderstandsHasNoAmount() {
        Decoded decoded = Bytes.records("551", "42 de 66edf11010 00");

        assertThat(((LogbookEntry) decoded.events().get(0)).amount()).isEmpty();
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void exerciseAndOtherHaveNoAmount() {
        assertThat(Bytes.only(LogbookEntry.class, "551", "41 00 66ed111010 00").kind())
                .isEqualTo(LogbookEntry.Kind.EXERCISE);
        assertThat(Bytes.only(LogbookEntry.class, "551", "43 00 73f0101010").kind())
                .isEqualTo(LogbookEntry.Kind.OTHER_MARKER);
    }
}
