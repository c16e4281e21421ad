package org.islet.portal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.islet.portal.CannotStart;
import org.junit.jupiter.api.Test;

class BackupOptionsTest {

    @Test
    void aBackupNamesItsFileAndMayNameTheFolder() throws CannotStart {
        var options = BackupOptions.forBackup(List.of("--out", "kept", "--data", "there"));

        assertThat(options.file()).isEqualTo(Path.of("kept"));
        assertThat(options.data()).hasValue(Path.of("there"));
        assertThat(BackupOptions.forBackup(List.of("--out", "kept")).data()).isEmpty();
    }

    @Test
    void theFileToRestoreMayStandBeforeOrBehindTheFolder() throws CannotStart {
        var options = new BackupOptions(Optional.of(Path.of("there")), Path.of("kept"), Optional.empty());

        assertThat(BackupOptions.forRestore(List.of("kept", "--data", "there"))).isEqualTo(options);
        assertThat(BackupOptions.forRestore(List.of("--data", "there", "kept"))).isEqualTo(options);
    }

    @Test
    void aRestoreTakesTheListOfTheErased() throws CannotStart {
        assertThat(BackupOptions.forRestore(List.of("kept", "--data", "there", "--erased", "list"))
                        .erased())
                .hasValue(Path.of("list"));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> BackupOptions.forBackup(List.of("--data", "there")))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("Say which file.\nUsage");
        assertThatThrownBy(() -> BackupOptions.forBackup(List.of("--out")))
                .hasMessageStartingWith("--out needs a value.\nUsage");
        assertThatThrownBy(() -> BackupOptions.forRestore(List.of("--data", "there")))
                .hasMessageStartingWith("Say which file.\nUsage");
        assertThatThrownBy(() -> BackupOptions.forRestore(List.of("kept"))).hasMessageStartingWith("Say where");
    }

    @Test
    void whatIsTooMuchIsNamed() {
        assertThatThrownBy(() -> BackupOptions.forBackup(List.of("kept")))
                .hasMessageStartingWith("There is no option kept.");
        assertThatThrownBy(() -> BackupOptions.forRestore(List.of("kept", "too", "--data", "there")))
                .hasMessageStartingWith("There is no option too.");
        assertThatThrownBy(() -> BackupOptions.forRestore(List.of("--out", "kept", "--data", "there")))
                .hasMessageStartingWith("There is no option --out.");
    }
}
