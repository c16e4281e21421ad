package org.islet.capture;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.line.PhraseLine;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.ServerPhrases;
import org.jspecify.annotations.Nullable;

/**
 * How a problem stands in its table: as phrases, and beside them in English. The English is what is left of problems
 * from before there were phrases, and of those that another version of the portal has other phrases for.
 */
final class KeptProblem {

    static final String COLUMNS = "place, message, place_phrase, phrase";

    private KeptProblem() {}

    static void write(CaptureProblem problem, PreparedStatement statement, int first) throws SQLException {
        statement.setString(first, problem.place(Locale.ENGLISH));
        statement.setString(first + 1, problem.message());
        statement.setString(first + 2, problem.where().map(PhraseLine::of).orElse(null));
        statement.setString(first + 3, PhraseLine.of(problem.phrase()));
    }

    static CaptureProblem read(ResultSet row, int first) throws SQLException {
        String place = row.getString(first);
        Optional<Phrase> where =
                place.isEmpty() ? Optional.empty() : Optional.of(phrase(row.getString(first + 2), place));
        return new CaptureProblem(where, phrase(row.getString(first + 3), row.getString(first + 1)));
    }

    private static Phrase phrase(@Nullable String kept, String english) {
        return Optional.ofNullable(kept)
                .map(PhraseLine::read)
                .filter(ServerPhrases::canSay)
                .orElseGet(() -> Phrase.inEnglish(english));
    }
}
