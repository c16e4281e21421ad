package org.islet.uploader.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownNumbersTest {

    private static final Owner ANNA = Owner.of(Optional.of(new UUID(1, 1)), "token");
    private static final Owner BERT = Owner.of(Optional.of(new UUID(2, 2)), "token");

    @TempDir
    private Path folder;

    @Test
    void aNumberIsRememberedForItsOwnerAndNobodyElse() throws IOException {
        var numbers = new KnownNumbers(folder);

        numbers.remember(ANNA, "medtronic-paradigm", "118203");

        assertThat(numbers.of(ANNA, "medtronic-paradigm")).contains("118203");
        assertThat(numbers.of(ANNA, "another")).isEmpty();
        assertThat(numbers.of(BERT, "medtronic-paradigm")).isEmpty();
    }

    @Test
    void theNumberOfTheLastDeviceStands() throws IOException {
        var numbers = new KnownNumbers(folder);
        numbers.remember(ANNA, "medtronic-paradigm", "118203");

        numbers.remember(ANNA, "medtronic-paradigm", "554123");

        assertThat(numbers.of(ANNA, "medtronic-paradigm")).contains("554123");
    }

    @Test
    void numbersAreNoReadingsThatWait() throws IOException {
        new KnownNumbers(folder).remember(ANNA, "medtronic-paradigm", "118203");

        assertThat(new Spool(folder).pending()).isEmpty();
    }
}
