package org.islet.neighbour.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import org.islet.neighbour.outside.SiteFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenSealTest {

    private static final UUID CONNECTION = UUID.randomUUID();

    @TempDir
    private Path data;

    private TokenSeal seal(Path folder) {
        return new TokenSeal(Optional.empty(), folder);
    }

    @Test
    void whatWasSealedIsOpenedWithTheKeyOfItsPortalAndIsNotThereToRead() throws SiteFault, IOException {
        var sealed = seal(data).sealed("my secret of the site", CONNECTION);

        assertThat(seal(data).opened(sealed, CONNECTION)).isEqualTo("my secret of the site");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        assertThat(seal(data).sealed("my secret of the site", CONNECTION)).isNotEqualTo(sealed);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("sites.key"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void anotherKeyAnotherConnectionOrAnotherByteOpensNothing(@TempDir Path other) {
        var sealed = seal(data).sealed("my secret", CONNECTION);
        var changed = sealed.clone();
        changed[changed.length - 1] ^= 1;

        assertThatThrownBy(() -> seal(other).opened(sealed, CONNECTION)).isInstanceOf(SiteFault.class);
        assertThatThrownBy(() -> seal(data).opened(sealed, UUID.randomUUID())).isInstanceOf(SiteFault.class);
        assertThatThrownBy(() -> seal(data).opened(changed, CONNECTION)).isInstanceOf(SiteFault.class);
    }

    @Test
    void aKeyInTheSettingsNeedsNoFile() throws SiteFault {
        var key = Optional.of("a key that is long enough for it");
        var sealed = new TokenSeal(key, data).sealed("my secret", CONNECTION);

        assertThat(new TokenSeal(key, data).opened(sealed, CONNECTION)).isEqualTo("my secret");
        assertThat(data.resolve("sites.key")).doesNotExist();
    }
}
