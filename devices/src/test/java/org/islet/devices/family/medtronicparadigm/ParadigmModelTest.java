package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.junit.jupiter.api.Test;

/** Which pump wrote the bytes: named, answered, told by the bytes, or asked for. */
class ParadigmModelTest {

    private static final String LARGE_BOLUS = "01 0052 0052 0000 00 4222546510";
    private static final String SMALL_BOLUS = "01 14 14 00 4222546510";
    private static final String REWIND = "21 00 4222146510";
    private static final String GLUCOSE = "50515253 10069e0e08";

    @Test
    void withoutAModelTheLayoutThatFitsIsFound() throws UnreadableCapture {
        RawCapture large = capture(Bytes.page(CapturePart.UNKNOWN, LARGE_BOLUS + REWIND));
        RawCapture small = capture(Bytes.page(CapturePart.UNKNOWN, SMALL_BOLUS + REWIND));

        assertThat(programmed(large)).isEqualTo(2.05);
        assertThat(programmed(small)).isEqualTo(2.0);
    }

    @Test
    void glucoseWithCurrentsAndNoModelAsksForTheModel() {
        RawCapture capture = capture(Bytes.page("glucose-page", GLUCOSE), Bytes.part("isig-page", Bytes.isig()));

        assertThatThrownBy(() -> new ParadigmDecoder().decode(capture))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("--model");
    }

    @Test
    void aHistoryThatFitsEveryPumpDoesNotTellTheModelOfGlucoseWithCurrents() {
        RawCapture capture = capture(
                Bytes.page("history-page", REWIND),
                Bytes.page("glucose-page", GLUCOSE),
                Bytes.part("isig-page", Bytes.isig()));

        assertThatThrownBy(() -> new ParadigmDecoder().decode(capture))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("--model");
    }

    @Test
    void anAnswerThatCountsDifferentlyByModelAsksForTheModel() {
        for (String code : List.of("73", "8a", "c0")) {
            RawCapture capture = capture(Bytes.part("reply-" + code, Hex.parse("0546" + "00".repeat(62))));

            assertThatThrownBy(() -> new ParadigmDecoder().decode(capture))
                    .as(code)
                    .isInstanceOf(UnreadableCapture.class)
                    .hasMessageContaining("--model");
        }
    }

    @Test
    void pagesOfPumpsWithOtherRecordsThanTheModelGivenAreRefused() {
        for (String model : List.of("522", "554")) {
            String bolus = model.equals("522") ? LARGE_BOLUS : SMALL_BOLUS;
            RawCapture capture = capture(Bytes.page("history-page", bolus.repeat(9) + REWIND))
                    .withModel(model);

            assertThatThrownBy(() -> new ParadigmDecoder().decode(capture))
                    .as(model)
                    .isInstanceOf(UnreadableCapture.class)
                    .hasMessageContaining("not of the model given");
        }
    }

    @Test
    void theModelThePumpAnsweredIsItsModel() throws UnreadableCapture {
        CapturePart model = Bytes.part("reply-8d", Hex.parse("03 373232"));
        RawCapture capture = capture(model, Bytes.page("glucose-page", GLUCOSE), Bytes.part("isig-page", Bytes.isig()));

        List<DeviceEvent> events = new ParadigmDecoder().decode(capture).events();

        assertThat(events.stream()
                        .filter(GlucoseReading.class::isInstance)
                        .map(event -> ((GlucoseReading) event).isigNanoAmperes().orElseThrow()))
                .containsOnly(20.01);
    }

    @Test
    void aModelThatIsNoParadigmIsRefused() {
        RawCapture capture = capture(Bytes.page("history-page", REWIND)).withModel("640G");

        assertThatThrownBy(() -> new ParadigmDecoder().decode(capture))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("--model 523");
    }

    private static double programmed(RawCapture capture) throws UnreadableCapture {
        Bolus bolus = (Bolus) new ParadigmDecoder().decode(capture).events().get(0);
        return bolus.programmed().orElseThrow().value();
    }

    private static RawCapture capture(CapturePart... parts) {
        return RawCapture.ofParts(List.of(parts));
    }
}
