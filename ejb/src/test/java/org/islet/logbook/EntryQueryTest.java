package org.islet.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.islet.platform.UnacceptableValue;
import org.junit.jupiter.api.Test;

class EntryQueryTest {

    @Test
    void aCursorIsReadAsItWasWritten() {
        var place = new EntryQuery.Place(Instant.parse("2026-11-22T12:00:00Z"), EntryId.random());

        assertThat(EntryQuery.of(false, Optional.of(place.toString()), 10).after())
                .contains(place);
    }

    @Test
    void whatIsNoCursorAndNoPageIsRefused() {
        assertThatThrownBy(() -> EntryQuery.of(false, Optional.of("1-" + "-".repeat(36)), 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryQuery.of(false, Optional.of("now"), 10)).isInstanceOf(UnacceptableValue.class);
        assertThatThrownBy(() -> EntryQuery.of(false, Optional.empty(), 501)).isInstanceOf(UnacceptableValue.class);
    }
}
