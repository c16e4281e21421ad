package org.islet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void theFileSpeaksOnlyWhereNobodyElseDid() throws Exception {
        var properties = new Properties();
        properties.setProperty("islet.port", "1");
        var settings = new Settings(properties, Map.of("ISLET_DB_URL", "jdbc:postgresql://environment/islet"));
        var file = Files.writeString(
                folder.resolve("islet.properties"),
                "islet.port=2\nislet.db.url=jdbc:postgresql://file/islet\nislet.db.user = islet \n");

        settings.read(file);

        assertThat(settings.get("islet.port")).hasValue("1");
        assertThat(settings.get("islet.db.url")).hasValue("jdbc:postgresql://environment/islet");
        assertThat(settings.get("islet.db.user")).hasValue("islet");
        assertThat(properties).doesNotContainKey("islet.db.url");
    }

    @Test
    void withoutAFileNothingIsSaid() throws Exception {
        var settings = new Settings(new Properties(), Map.of());

        settings.read(folder.resolve("islet.properties"));

        assertThat(settings.get("islet.port")).isEmpty();
    }
}
