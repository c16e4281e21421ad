package org.islet.web.rest.relation;

import java.time.LocalDate;
import java.util.Optional;
import org.islet.account.Relation;
import org.islet.account.relation.GuardiansThen;
import org.islet.platform.IsoTime;
import org.islet.web.rest.BadRequest;

/** The words of relations in bodies, and what they mean. */
final class RelationWords {

    private RelationWords() {}

    static Relation relation(String word) {
        return switch (word) {
            case "self" -> Relation.SELF;
            case "guardian" -> Relation.GUARDIAN;
            case "carer" -> Relation.CARER;
            default -> throw BadRequest.at("/relation", "relation");
        };
    }

    /** To end them is what is meant where nothing is said. */
    static GuardiansThen guardians(String word) {
        return switch (word == null ? "end" : word) {
            case "end" -> GuardiansThen.END;
            case "carers" -> GuardiansThen.CARE;
            default -> throw BadRequest.at("/guardians", "guardians");
        };
    }

    static Optional<LocalDate> day(String text) {
        return BadRequest.unless(() -> Optional.ofNullable(text).map(IsoTime::day));
    }
}
