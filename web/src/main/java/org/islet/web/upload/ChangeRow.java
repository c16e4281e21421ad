package org.islet.web.upload;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.islet.record.redecoding.ShownChange;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.web.report.SaidEvent;
import org.islet.web.report.SaidPlace;

/**
 * One change as a row: when, what, and what it says before and after.
 *
 * @param place which byte or line of which capture says so
 */
public record ChangeRow(
        String day, String time, String what, String before, String after, String device, SaidPlace place) {

    static ChangeRow of(ShownChange change, Function<LocalDateTime, String> day, Function<LocalDateTime, String> time) {
        PlacedEvent either = change.either();
        return new ChangeRow(
                either.local().map(day).orElse(""),
                either.local().map(time).orElse(""),
                SaidEvent.what(either.event()),
                change.before().map(was -> said(was, change.after(), day, time)).orElse(""),
                change.after().map(is -> said(is, change.before(), day, time)).orElse(""),
                change.device(),
                SaidPlace.of(either.capture(), either.event().source()));
    }

    /** What tells the two apart: another kind of thing is named, and another moment is written. */
    private static String said(
            PlacedEvent side,
            Optional<PlacedEvent> other,
            Function<LocalDateTime, String> day,
            Function<LocalDateTime, String> time) {
        String what = SaidEvent.what(side.event());
        String value = SaidEvent.value(side.event());
        boolean isOfSameKind = other.map(event -> SaidEvent.what(event.event()))
                .filter(what::equals)
                .isPresent();
        String words = isOfSameKind && !value.isBlank() ? value : (what + " " + value).strip();
        boolean isElsewhere =
                other.filter(event -> !event.local().equals(side.local())).isPresent();
        return isElsewhere
                ? words
                        + side.local()
                                .map(at -> ", " + day.apply(at) + " " + time.apply(at))
                                .orElse("")
                : words;
    }
}
