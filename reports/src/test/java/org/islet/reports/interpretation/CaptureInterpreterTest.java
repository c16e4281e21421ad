package org.islet.reports.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.Budget;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.family.Families;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

class CaptureInterpreterTest {

    private static final String PLAIN = "glucose-table";
    private static final String OTHER = "dexcom-clarity";
    private static final RawCapture TABLE = table("2026-05-01T08:00,100\n");

    private final CaptureInterpreter interpreter = new CaptureInterpreter(Families.catalogue());

    private static RawCapture table(String rows) {
        return RawCapture.ofFile(("time,glucose_mg_dl\n" + rows).getBytes(StandardCharsets.US_ASCII));
    }

    private static CaptureHints said(String family) {
        return new CaptureHints(Optional.of(family), Optional.empty(), Optional.empty());
    }

    private String familyOf(RawCapture capture, CaptureHints hints) throws UnreadableCapture {
        return interpreter.recognise(capture, hints).orElseThrow().family().id();
    }

    @Test
    void theContentTellsWhereNobodySaysAnything() throws UnreadableCapture {
        assertThat(familyOf(TABLE, CaptureHints.NONE)).isEqualTo(PLAIN);
    }

    @Test
    void whatACaptureSaysOfItselfCountsBeforeItsContent() throws UnreadableCapture {
        assertThat(familyOf(TABLE.withFamily(OTHER), CaptureHints.NONE)).isEqualTo(OTHER);
    }

    @Test
    void whatAPersonSaysCountsBeforeEverythingElse() throws UnreadableCapture {
        assertThat(familyOf(TABLE, said(OTHER))).isEqualTo(OTHER);
        assertThat(familyOf(TABLE.withFamily(OTHER), said(PLAIN))).isEqualTo(PLAIN);
    }

    @Test
    void aFamilyThatDoesNotExistIsNotReplacedByAGuess() throws UnreadableCapture {
        assertThat(interpreter.recognise(TABLE, said("no-such-family"))).isEmpty();
    }

    @Test
    void thatTheCaptureSaysOtherwiseIsNoted() throws UnreadableCapture {
        assertThat(problems(TABLE.withFamily(OTHER), said(PLAIN)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("the file itself names something else"));
        assertThat(problems(TABLE.withFamily(PLAIN), said(PLAIN))).isEmpty();
        assertThat(problems(TABLE, said(PLAIN))).isEmpty();
    }

    private List<Problem> problems(RawCapture capture, CaptureHints hints) throws UnreadableCapture {
        var heard = new Decoded.Collector();
        CaptureInterpreter.decode(
                interpreter.recognise(capture, hints).orElseThrow(), possible(), Budget.WITHOUT_A_DEADLINE, heard);
        return heard.decoded().problems();
    }

    private static PossibleTimes possible() {
        return PossibleTimes.until(Instant.parse("2026-06-01T00:00:00Z"));
    }

    @Test
    void eventsTooManyToBeHeldAreAskedForAgainAndPlacedAllTheSame() throws UnreadableCapture {
        var rows = new StringBuilder();
        var time = LocalDateTime.of(2026, 1, 1, 0, 0);
        for (int minute = 0; minute < 60_000; minute++) {
            rows.append(time.plusMinutes(minute)).append(",100\n");
        }
        List<PlacedEvent> placed = new ArrayList<>();

        CaptureInterpreter.interpret(
                interpreter.recognise(table(rows.toString()), CaptureHints.NONE).orElseThrow(),
                ZoneOffset.UTC,
                possible(),
                Budget.WITHOUT_A_DEADLINE,
                EventSink.NOBODY,
                (placing, event) -> placed.add(placing.place(event, "table", "1")));

        assertThat(placed).hasSize(60_000).allSatisfy(event -> assertThat(event.at())
                .isPresent());
    }
}
