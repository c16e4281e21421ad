package org.islet.devices.protocol.json;

import java.util.List;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Occurrences;

/**
 * Records that their author deleted, or that another took the place of, and that a system keeps and marks: they are not
 * told as given, and their number is said once a file.
 */
public final class DeletedRecords {

    private static final List<String> TRUE_OF_DELETED =
            List.of("deleted", "_deleted", "isDeleted", "is_deleted", "removed", "isRemoved", "archived", "voided");

    private static final List<String> FALSE_OF_DELETED = List.of("isValid", "is_valid", "_active");

    private static final List<String> WHEN_DELETED = List.of(
            "deletedAt",
            "deleted_at",
            "deletedTime",
            "deletedOn",
            "dateDeleted",
            "deletedUserId",
            "archivedTime",
            "_archivedTime",
            "archivedAt",
            "archivedDatasetId");

    private final Occurrences deleted = new Occurrences();

    /** Whether the record is one of them; then it is counted. */
    public boolean see(JsonRecord record) {
        boolean isDeleted = TRUE_OF_DELETED.stream().anyMatch(name -> says(record, name, true))
                || FALSE_OF_DELETED.stream().anyMatch(name -> says(record, name, false))
                || WHEN_DELETED.stream().anyMatch(name -> isWritten(record, name));
        if (isDeleted) {
            deleted.see(record.source());
        }
        return isDeleted;
    }

    public void tell(EventSink sink) {
        deleted.tell("deleted", sink);
    }

    /** Uploaders write truths as such, as texts and as numbers. */
    private static boolean says(JsonRecord record, String name, boolean truth) {
        Object value = record.fields().get(name);
        return value instanceof Boolean given && given == truth
                || value instanceof String text && text.strip().equalsIgnoreCase(Boolean.toString(truth))
                || value instanceof Double number && number == (truth ? 1 : 0);
    }

    private static boolean isWritten(JsonRecord record, String name) {
        Object value = record.fields().get(name);
        return value instanceof String text && !text.isBlank() || value instanceof Double number && number > 0;
    }
}
