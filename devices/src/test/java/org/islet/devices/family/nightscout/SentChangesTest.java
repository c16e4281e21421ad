package org.islet.devices.family.nightscout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.protocol.json.JsonRecord;
import org.islet.devices.protocol.json.SentNames;
import org.junit.jupiter.api.Test;

/** Requests of a program one after the other: what counts is what it said of a record in the end. */
class SentChangesTest {

    private final List<CapturePart> parts = new ArrayList<>();

    @Test
    void whatWasDeletedIsNotTold() throws UnreadableCapture {
        sent("post", "treatments", carbs("a", 20), carbs("b", 30));
        sent("delete", "treatments/a", "{'identifier':'a'}");

        assertThat(grams()).containsExactly(30.0);
        assertThat(decoded().problems()).isEmpty();
    }

    @Test
    void whatWasChangedIsToldOnceAsItWasInTheEnd() throws UnreadableCapture {
        sent("post", "treatments", carbs("a", 20));
        sent("put", "treatments/a", carbs("a", 25));
        sent("patch", "treatments/a", "{'carbs':28}");

        assertThat(grams()).containsExactly(28.0);
    }

    @Test
    void aRecordSentAgainUnderItsNameTakesThePlaceOfTheFirst() throws UnreadableCapture {
        sent("post", "treatments", carbs("a", 20));
        sent("put", "treatments", carbs("a", 22));
        sent("put", "treatments", carbs("new", 5));

        assertThat(grams()).containsExactlyInAnyOrder(22.0, 5.0);
    }

    @Test
    void aRecordWithoutANameIsCalledByItsBytes() throws UnreadableCapture {
        String nameless = carbs("a", 20).replace("'_id':'a',", "");
        sent("post", "treatments", nameless, carbs("b", 30));
        byte[] body = parts.get(0).bytes();
        String name =
                new SentNames(body).of(new JsonRecord(Map.of(), parts.get(0).source(0, 1)), 0);
        assertThat(name).hasSize(24);

        sent("delete", "treatments/" + name, "{'identifier':'" + name + "'}");

        assertThat(grams()).containsExactly(30.0);
    }

    @Test
    void whatIsInvalidNowIsNotTold() throws UnreadableCapture {
        sent("post", "treatments", carbs("a", 20), carbs("b", 30));
        sent("patch", "treatments/a", "{'isValid':false}");

        assertThat(grams()).containsExactly(30.0);
    }

    @Test
    void whatCameTooLateIsSaidAndChangesNothing() throws UnreadableCapture {
        sent("post", "treatments", carbs("a", 20));
        sent("delete", "treatments/long-ago", "{'identifier':'long-ago'}");
        sent("patch", "treatments/earlier", "{'carbs':99}");
        sent("put", "treatments/earliest", "{'carbs':98}");

        assertThat(grams()).containsExactly(20.0);
        assertThat(decoded().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.phrase().arguments()).containsExactly(3));
    }

    @Test
    void aWholeRecordIsToldThoughNobodyHeardOfItsName() throws UnreadableCapture {
        sent("put", "treatments/new", carbs("new", 12));
        sent("patch", "treatments/new", "{'carbs':13}");
        sent("put", "entries/new", "{'type':'sgv','date':1775421029000,'sgv':162}");

        assertThat(grams()).containsExactly(13.0);
        assertThat(decoded().events()).hasSize(2);
        assertThat(decoded().problems()).isEmpty();
    }

    @Test
    void whatWasChangedLeadsToTheChangeThatCameLast() throws UnreadableCapture {
        sent("post", "treatments", carbs("a", 20));
        sent("patch", "treatments/a", "{'notes':'late'}");

        assertThat(decoded().events()).hasSize(2).allSatisfy(event -> assertThat(
                        event.source().offset())
                .hasValue(parts.get(1).offset()));
    }

    @Test
    void whatNoPortalWritesIsAFileLikeAnyOther() throws UnreadableCapture {
        String[] many = new String[SentNames.MOST_RECORDS + 1];
        Arrays.fill(many, carbs("a", 20));
        sent("post", "treatments", many);
        sent("put", "treatments/b", carbs("b", 1), carbs("b", 2));
        String large = carbs("c", 3).replace("{", "{" + " ".repeat(SentNames.LARGEST_BODY));
        sent("post", "treatments", large);
        sent("post", "treatments", large);

        assertThat(grams()).hasSize(many.length + 4);
    }

    @Test
    void recordsThatShareALineOfUtf16AreAllTold() throws UnreadableCapture {
        String list = "[" + carbs("a", 20) + "," + carbs("b", 30) + "]";
        parts.add(new CapturePart(
                "sent-post", "treatments", list.replace('\'', '"').getBytes(StandardCharsets.UTF_16LE), 0, 0));

        assertThat(grams()).containsExactly(20.0, 30.0);
    }

    @Test
    void aNameCountsWithinItsCollection() throws UnreadableCapture {
        sent("post", "treatments", carbs("a", 20));
        sent("delete", "entries/a", "{'identifier':'a'}");

        assertThat(grams()).containsExactly(20.0);
    }

    @Test
    void filesThatNobodySentAreReadAsBefore() throws UnreadableCapture {
        parts.add(part(CapturePart.UNKNOWN, "", "[" + carbs("a", 20) + "," + carbs("a", 20) + "]"));

        assertThat(grams()).containsExactly(20.0, 20.0);
    }

    private static String carbs(String id, int grams) {
        return "{'_id':'" + id + "','eventType':'Carb Correction','created_at':'2026-04-05T20:30:29Z','carbs':" + grams
                + "}";
    }

    private void sent(String verb, String name, String... records) {
        parts.add(part("sent-" + verb, name, records.length == 1 ? records[0] : "[" + String.join(",", records) + "]"));
    }

    private CapturePart part(String kind, String name, String json) {
        int offset = parts.stream().mapToInt(each -> each.bytes().length).sum();
        return new CapturePart(kind, name, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), 0, offset);
    }

    private List<Double> grams() throws UnreadableCapture {
        return decoded().events().stream()
                .filter(LogbookEntry.class::isInstance)
                .map(event -> ((LogbookEntry) event).amount().orElseThrow())
                .toList();
    }

    private Decoded decoded() throws UnreadableCapture {
        var capture = new RawCapture(
                Optional.of("nightscout"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                parts);
        return new NightscoutFamily().decoder().decode(capture);
    }
}
