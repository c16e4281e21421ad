package org.islet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path place;

    @Test
    void aFolderInUseIsRefusedAndFreeAgainAfterwards() throws Exception {
        var data = place.resolve("data");
        var first = DataFolder.open(data);

        assertThatThrownBy(() -> DataFolder.open(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(data.toString())
                .hasMessageContaining("in use");
        first.close();
        try (var second = DataFolder.open(data)) {
            assertThat(second.folder("logs")).isDirectory();
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaid() throws Exception {
        var file = Files.writeString(place.resolve("data"), "not a folder");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be used");
    }
}
