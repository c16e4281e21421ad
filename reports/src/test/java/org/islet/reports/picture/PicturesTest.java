package org.islet.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.exclusion.Exclusion;
import org.islet.reports.exclusion.ExclusionReason;
import org.islet.reports.exclusion.Exclusions;
import org.islet.reports.model.Paper;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;
import org.islet.reports.pdf.PdfRenderer;
import org.islet.reports.sample.InventedPerson;
import org.islet.reports.sample.InventedSettings;
import org.islet.reports.sample.Requests;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page looks as it did when somebody last looked at it. Where it is meant to look otherwise: look at what lies in
 * {@code target/pictures}, and put it in its place with {@code mvn -pl reports test -Dtest=PicturesTest
 * -Dislet.pictures=accept}.
 */
class PicturesTest {

    /** So much may differ: the number of a version, a digit of a hash. */
    private static final int MOST_UNLIKE = 4;

    private static final Path ACCEPTED = Path.of("src/test/pictures");
    private static final Path NOW = Path.of("target/pictures");
    private static final ZoneId ZONE = Requests.BERLIN;

    private static final Presentation GERMAN_LETTER =
            new Presentation(Locale.GERMAN, Paper.LETTER, false, Optional.empty());

    /** One page of one report. */
    record Shown(String name, String report, ReportRequest request, List<PlacedEvent> events) {

        byte[] pdf() {
            return PdfRenderer.render(Reports.compose(Reports.byId(report).orElseThrow(), request, events));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Shown> pages() {
        var first = Requests.LAST.minusDays(13);
        var pump = InventedPerson.withPump(first, Requests.LAST, ZONE);
        var set = Stream.concat(pump.stream(), InventedSettings.all().stream()).toList();
        var meter = InventedPerson.withMeterOnly(first, Requests.LAST, ZONE);
        var english = Requests.of(14);
        var german = Requests.of(first, Requests.LAST, GlucoseUnit.MMOL_PER_L, Targets.ADULT, GERMAN_LETTER);
        var excluded = new Shown(
                "daily-summary-excluded", "daily-summary", Requests.of(1).excluding(marked()), pump);
        return Stream.concat(
                Stream.of(excluded),
                Reports.list().stream()
                        .map(report -> report.id())
                        .flatMap(report -> Stream.of(
                                new Shown(
                                        report + "-pump",
                                        report,
                                        english,
                                        report.equals("device-settings") ? set : pump),
                                new Shown(report + "-meter-german-letter", report, german, meter),
                                new Shown(report + "-nothing", report, english, List.of()))));
    }

    /** A stretch of the night and one of the evening. */
    private static Exclusions marked() {
        var midnight = Requests.LAST.atStartOfDay(ZONE).toInstant();
        return Exclusions.of(List.of(
                new Exclusion(
                        midnight.plus(Duration.ofMinutes(130)),
                        midnight.plus(Duration.ofMinutes(173)),
                        ExclusionReason.COMPRESSION_LOW,
                        Optional.empty()),
                new Exclusion(
                        midnight.plus(Duration.ofHours(18)),
                        midnight.plus(Duration.ofHours(20)),
                        ExclusionReason.WARM_UP,
                        Optional.of("new sensor"))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageLooksAsItDidWhenSomebodyLastLooked(Shown shown) throws IOException {
        var now = Picture.of(shown.pdf(), 0);
        now.write(NOW.resolve(shown.name() + ".png"));
        var accepted = ACCEPTED.resolve(shown.name() + ".png");
        if ("accept".equals(System.getProperty("islet.pictures"))) {
            now.write(accepted);
        }

        assertThat(accepted)
                .as("look at %s and accept it", NOW.resolve(shown.name() + ".png"))
                .exists();
        assertThat(now.cellsUnlike(Picture.read(accepted)))
                .as("cells unlike %s in %s", accepted, NOW.resolve(shown.name() + ".png"))
                .isLessThanOrEqualTo(MOST_UNLIKE);
    }

    @Test
    void everyAcceptedPictureIsOfAPageThereIs() throws IOException {
        try (var files = Files.list(ACCEPTED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            pages().map(shown -> shown.name() + ".png").toList());
        }
    }

    @Test
    void aPageWithOtherDataLooksOtherwise() throws IOException {
        var shown = pages().filter(page -> page.name().equals("daily-summary-pump"))
                .findFirst()
                .orElseThrow();
        var day = new Shown(shown.name(), shown.report(), Requests.of(1), shown.events());

        assertThat(Picture.of(day.pdf(), 0).cellsUnlike(Picture.of(shown.pdf(), 0)))
                .isGreaterThan(10 * MOST_UNLIKE);
    }
}
