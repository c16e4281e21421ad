package org.islet.devices.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.EventSink;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final RawCapture CAPTURE = RawCapture.ofFile(new byte[] {1});
    private static final UsbId USB = new UsbId(0x1234, 0x00AB);

    @Test
    void familyThatIsCertainComesBeforeOneThatIsPossible() {
        var catalogue = new Catalogue(List.of(
                family("no", MatchConfidence.NO),
                family("first", MatchConfidence.POSSIBLE),
                family("second", MatchConfidence.CERTAIN)));

        assertThat(catalogue.of(CAPTURE).map(DeviceFamily::id)).contains("second");
    }

    @Test
    void firstOfSeveralPossibleFamiliesIsTaken() {
        var catalogue = new Catalogue(
                List.of(family("first", MatchConfidence.POSSIBLE), family("second", MatchConfidence.POSSIBLE)));

        assertThat(catalogue.of(CAPTURE).map(DeviceFamily::id)).contains("first");
    }

    @Test
    void familyNamedByTheCaptureIsTakenWhateverTheBytesLookLike() {
        var catalogue =
                new Catalogue(List.of(family("certain", MatchConfidence.CERTAIN), family("named", MatchConfidence.NO)));

        assertThat(catalogue.of(CAPTURE.withFamily("named")).map(DeviceFamily::id))
                .contains("named");
        assertThat(catalogue.of(CAPTURE.withFamily("strange"))).isEmpty();
    }

    @Test
    void bytesThatLookLikeNobodysBelongToNobody() {
        assertThat(new Catalogue(List.of(family("no", MatchConfidence.NO))).of(CAPTURE))
                .isEmpty();
    }

    @Test
    void allWhoShareAUsbIdAreCandidates() {
        var catalogue = new Catalogue(List.of(family("one", MatchConfidence.NO), family("other", MatchConfidence.NO)));

        assertThat(catalogue.candidates(USB))
                .extracting(candidate -> candidate.family().id())
                .containsExactly("one", "other");
        assertThat(catalogue.candidates(new UsbId(0x1234, 0x00AC))).isEmpty();
        assertThat(USB).hasToString("1234:00AB");
    }

    @Test
    void modelThatCannotBeReachedIsNoModel() {
        assertThatThrownBy(() -> new DeviceModel("maker", "Lost", "1", DeviceModel.Kind.METER, List.of()))
                .hasMessageContaining("Lost");
    }

    private static DeviceFamily family(String id, MatchConfidence likeness) {
        return new DeviceFamily() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String title() {
                return id;
            }

            @Override
            public List<DeviceModel> models() {
                return List.of(
                        new DeviceModel("maker", id, "1", DeviceModel.Kind.METER, new Connection.Hid(List.of(USB))));
            }

            @Override
            public Support support() {
                return Support.of("file", List.of(), List.of(), Verification.D, false);
            }

            @Override
            public MatchConfidence likeness(RawCapture capture) {
                return likeness;
            }

            @Override
            public Decoder decoder() {
                return new Decoder() {
                    @Override
                    public int version() {
                        return 1;
                    }

                    @Override
                    public ClockKind clock() {
                        return ClockKind.OWN_CLOCK;
                    }

                    @Override
                    public void decode(RawCapture capture, DecodeOptions options, EventSink sink) {}
                };
            }
        };
    }
}
