package org.islet.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.reports.definition.part.InsulinFigures;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.sample.Requests;
import org.islet.reports.section.Figures;
import org.islet.reports.timeline.PlacedEvent;
import org.junit.jupiter.api.Test;

/** Which part of insulin was basal, and which a pump gave by itself: of what is known, and never of what is not. */
class InsulinSharesTest {

    private static final PlacedEvent LONG = Facts.injection("22:00", 18, "long-acting");
    private static final PlacedEvent RAPID = Facts.injection("08:00", 22, "rapid");
    private static final PlacedEvent BOLUS = bolus(10);

    @Test
    void ofPensTheLongActingInsulinIsBasal() {
        assertThat(value("basalPercentADay", LONG, RAPID).orElseThrow()).isCloseTo(45, within(1e-9));
        assertThat(value("longActingADay", LONG, RAPID)).hasValue(18);
    }

    @Test
    void ofPensADayWithoutAnyRapidInsulinSaysNothingOfShares() {
        assertThat(value("basalPercentADay", LONG)).isEmpty();
    }

    @Test
    void whereInsulinIsOfNoKnownKindThereIsNoBasalShare() {
        assertThat(value("basalPercentADay", LONG, RAPID, Facts.injection("12:00", 4, "premixed")))
                .isEmpty();
    }

    @Test
    void whatALoopTellsAsASumHasAShareOfItsOwnAndIsNotCalledBasal() {
        PlacedEvent sum = Facts.automaticTotal("23:00", Requests.LAST, 30);

        assertThat(value("automaticPercentADay", BOLUS, sum).orElseThrow()).isCloseTo(75, within(1e-9));
        assertThat(ids(BOLUS, sum)).doesNotContain("basalADay", "basalPercentADay");
    }

    @Test
    void ofAPumpTheShareOfBasalIsThatOfItsRates() {
        PlacedEvent rate = Facts.basal("00:00", 0.5);

        assertThat(value("basalPercentADay", rate, bolus(12)).orElseThrow()).isCloseTo(50, within(1e-9));
        assertThat(ids(rate, BOLUS)).doesNotContain("injectedADay", "longActingADay", "automaticADay");
    }

    @Test
    void whereAPumpGaveBolusesAndItsBasalIsNotKnownTheRowSaysSo() {
        assertThat(ids(BOLUS)).contains("basalADay", "basalPercentADay");
        assertThat(value("basalPercentADay", BOLUS)).isEmpty();
    }

    @Test
    void aPersonWithPensHasNoRowsOfAPump() {
        assertThat(ids(LONG, RAPID)).doesNotContain("bolusADay", "basalADay", "automaticADay", "bolusesADay");
    }

    private static PlacedEvent bolus(double units) {
        return Facts.bolus("12:00", OptionalDouble.of(units), OptionalDouble.of(units));
    }

    private static OptionalDouble value(String id, PlacedEvent... events) {
        Optional<Figures.Figure> found = figures(events).figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst();
        return found.map(figure -> figure.value().value()).orElse(OptionalDouble.empty());
    }

    private static List<String> ids(PlacedEvent... events) {
        return figures(events).figures().stream().map(Figures.Figure::id).toList();
    }

    private static Figures figures(PlacedEvent... events) {
        ReportRequest request = Requests.of(1);
        return InsulinFigures.aDay(
                Days.of(request, PeriodEvents.of(request.period(), request.targets(), List.of(events))));
    }
}
