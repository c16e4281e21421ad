package org.islet.uploader.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    private static final RawCapture CAPTURE = RawCapture.ofParts(
                    List.of(new CapturePart("hid-reports", "", new byte[] {1, 2, 3}, 0, 0)))
            .withFamily("ascensia-contour")
            .withModel("Contour7410");

    private static final Owner ADA = Owner.of(Optional.of(UUID.randomUUID()), "token-of-ada");
    private static final Owner BERT = Owner.of(Optional.of(UUID.randomUUID()), "token-of-bert");

    @TempDir
    private Path folder;

    @Test
    void keptCaptureIsOfferedAgainAfterARestart() throws IOException {
        SpooledCapture kept = spool().keep(CAPTURE, ADA);

        List<SpooledCapture> pending = spool().pending();

        assertThat(pending).containsExactly(kept);
        assertThat(pending.get(0).family()).contains("ascensia-contour");
        assertThat(CaptureFile.open(Files.readAllBytes(kept.file()))
                        .parts()
                        .get(0)
                        .bytes())
                .containsExactly(1, 2, 3);
    }

    @Test
    void captureKnowsForWhomItWasReadAfterARestart() throws IOException {
        spool().keep(CAPTURE, ADA);

        assertThat(spool().pending()).singleElement().satisfies(capture -> {
            assertThat(capture.isOf(ADA)).isTrue();
            assertThat(capture.isOf(BERT)).isFalse();
            assertThat(capture.readFor()).isEqualTo(ADA.patient());
        });
    }

    @Test
    void anotherTokenOfTheSamePersonMaySend() throws IOException {
        SpooledCapture kept = spool().keep(CAPTURE, ADA);

        assertThat(kept.isOf(Owner.of(ADA.patient(), "a new token"))).isTrue();
    }

    @Test
    void captureReadWhileTheServerWasAwayIsOfItsToken() throws IOException {
        SpooledCapture kept = spool().keep(CAPTURE, Owner.of(Optional.empty(), "token-of-ada"));

        assertThat(kept.isOf(ADA)).isTrue();
        assertThat(kept.isOf(BERT)).isFalse();
        assertThat(kept.readFor()).isEmpty();
        assertThat(kept.file().getFileName().toString()).doesNotContain("token-of-ada");
    }

    @Test
    void captureOfAnEarlierVersionIsNobodysUntilSomebodyClaimsIt() throws IOException {
        SpooledCapture kept = spool().keep(CAPTURE, ADA);
        Files.move(kept.file(), kept.file().resolveSibling(kept.id() + ".islet"));

        SpooledCapture found = spool().pending().get(0);
        SpooledCapture claimed = spool().claim(found, BERT);

        assertThat(found.hasOwner()).isFalse();
        assertThat(found.isOf(ADA)).isFalse();
        assertThat(claimed.isOf(BERT)).isTrue();
        assertThat(spool().pending()).containsExactly(claimed);
    }

    @Test
    void discardedCaptureIsGone() throws IOException {
        SpooledCapture kept = spool().keep(CAPTURE, ADA);

        spool().discard(kept);

        assertThat(spool().pending()).isEmpty();
        assertThat(kept.file()).doesNotExist();
    }

    @Test
    void fileThatWasBeingWrittenInACrashIsNotOffered() throws IOException {
        spool().keep(CAPTURE, ADA);
        Files.write(folder.resolve("spool/6f1c1e0a-0000-4000-8000-000000000000.writing"), new byte[] {1});

        assertThat(spool().pending()).hasSize(1);
    }

    @Test
    void fileTheDiskDamagedIsStillOffered() throws IOException {
        SpooledCapture kept = spool().keep(CAPTURE, ADA);
        Files.write(kept.file(), new byte[] {9, 9});

        assertThat(spool().pending()).singleElement().satisfies(pending -> {
            assertThat(pending.id()).isEqualTo(kept.id());
            assertThat(pending.family()).isEmpty();
        });
    }

    @Test
    void folderIsForItsOwnerAlone() throws IOException {
        spool().keep(CAPTURE, ADA);

        assertThat(Files.getPosixFilePermissions(folder.resolve("spool")))
                .containsExactlyInAnyOrder(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE);
    }

    @Test
    void fileNameForTheServerTellsNothingOfThePerson() throws IOException {
        RawCapture withSerial = new RawCapture(
                Optional.of("ascensia-contour"),
                Optional.of("Contour7410"),
                Optional.of("7410-123"),
                Optional.empty(),
                Optional.empty(),
                CAPTURE.parts());

        assertThat(spool().keep(withSerial, ADA).fileName()).isEqualTo("ascensia-contour.islet");
    }

    @Test
    void everySystemKeepsStateWhereItBelongs() {
        Path home = Path.of("/home/ada");

        assertThat(SpoolFolder.of(Map.of(), "Linux", home)).isEqualTo(home.resolve(".local/state/islet/spool"));
        assertThat(SpoolFolder.of(Map.of("XDG_STATE_HOME", "/s"), "Linux", home))
                .isEqualTo(Path.of("/s/islet/spool"));
        assertThat(SpoolFolder.of(Map.of(), "Mac OS X", home))
                .isEqualTo(home.resolve("Library/Application Support/Islet/spool"));
        assertThat(SpoolFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", home))
                .isEqualTo(Path.of("/local/Islet/spool"));
        assertThat(SpoolFolder.of(Map.of("ISLET_SPOOL", "/x"), "Linux", home)).isEqualTo(Path.of("/x"));
    }

    private Spool spool() {
        return new Spool(folder.resolve("spool"));
    }
}
