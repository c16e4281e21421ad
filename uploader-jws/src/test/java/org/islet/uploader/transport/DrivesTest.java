package org.islet.uploader.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.islet.devices.transport.TransportClosed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrivesTest {

    @TempDir
    Path media;

    @Test
    void mountedDriveIsFoundByItsNameAndNoOther() throws IOException {
        Path drive = Files.createDirectory(media.resolve("AccuChek"));
        Files.createDirectory(media.resolve("HOLIDAY"));
        Files.createFile(media.resolve("ACCUCHEK.txt"));

        assertThat(new Drives(List.of(media, media.resolve("nowhere")), List.of()).named(List.of("ACCUCHEK")))
                .containsExactly(new DriveFolder("ACCUCHEK", drive));
    }

    @Test
    void driveOfWindowsIsFoundByItsLabel() throws IOException {
        String label = Files.getFileStore(media).name();

        assertThat(new Drives(List.of(), List.of(media)).named(List.of(label)))
                .containsExactly(new DriveFolder(label, media));
    }

    @Test
    void everySystemIsLookedThrough() {
        for (String system : List.of("Linux", "Mac OS X", "Windows 11")) {
            assertThat(Drives.of(system, "somebody").named(List.of("NO SUCH DRIVE")))
                    .isEmpty();
        }
    }

    @Test
    void filesAreNamedAlikeOnEverySystemAndReadAsTheyLie() throws IOException {
        Path reports = Files.createDirectories(media.resolve("Roche").resolve("Reports"));
        Files.write(reports.resolve("diary.csv"), new byte[] {1, 2, 13, 10});
        var drive = new FolderDrive(new DriveFolder("ACCUCHEK", media));

        assertThat(drive.files()).containsExactly("Roche/Reports/diary.csv");
        assertThat(drive.bytes("Roche/Reports/diary.csv")).containsExactly(1, 2, 13, 10);
    }

    @Test
    void driveThatIsGoneIsSaid() {
        var drive = new FolderDrive(new DriveFolder("ACCUCHEK", media.resolve("gone")));

        assertThatThrownBy(drive::files)
                .isInstanceOf(TransportClosed.class)
                .hasMessageContaining("Plug the meter in again");
        assertThatThrownBy(() -> drive.bytes("Reports/diary.csv")).isInstanceOf(TransportClosed.class);
    }
}
