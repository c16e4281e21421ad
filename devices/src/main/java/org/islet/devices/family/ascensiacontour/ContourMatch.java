package org.islet.devices.family.ascensiacontour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.EventSink;

/** Looks at the beginning of a capture for a header with a Contour's name, a result, or at least a whole frame. */
final class ContourMatch {

    private static final int LOOKED_AT = 4096;
    private static final int PARTS_LOOKED_AT = 8;
    private static final Pattern NAMED = Pattern.compile("H\\W.*(Bayer\\d{4}|Contour\\d{4}|Ascensia).*");
    private static final Pattern RESULT = Pattern.compile("R\\|\\d+\\|\\^\\^\\^(Glucose|Insulin|Ketone|Carb)\\|.*");

    private ContourMatch() {}

    static MatchConfidence of(RawCapture capture) {
        List<CapturePart> heads = heads(capture);
        List<String> records = new ArrayList<>();
        new RecordsOfCapture(heads, (text, source) -> records.add(text), EventSink.NOBODY).read();
        if (records.stream().anyMatch(text -> NAMED.matcher(text).matches())) {
            return MatchConfidence.CERTAIN;
        }
        boolean isPlainText = heads.stream().allMatch(head -> DownloadForm.of(head.bytes()) == DownloadForm.RECORDS);
        boolean isPossible = isPlainText
                ? records.stream().anyMatch(text -> RESULT.matcher(text).matches())
                : !records.isEmpty();
        return isPossible ? MatchConfidence.POSSIBLE : MatchConfidence.NO;
    }

    private static List<CapturePart> heads(RawCapture capture) {
        return capture.parts().stream()
                .limit(PARTS_LOOKED_AT)
                .map(part -> new CapturePart(part.kind(), part.name(), head(part.bytes()), part.file(), part.offset()))
                .toList();
    }

    private static byte[] head(byte[] bytes) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
    }
}
