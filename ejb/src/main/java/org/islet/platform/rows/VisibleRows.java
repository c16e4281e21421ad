package org.islet.platform.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows may be seen and changed by the transactions of a thread, as long as {@link #during} lasts. Where nobody says
 * so the database refuses every row of a patient aloud, and takes none ({@code of_stated_patients} in the migrations): a
 * path that was forgotten fails, and leaves nothing out without a word.
 *
 * <p>A transaction stays what it was said to be for until something else is said in it: what is written at its commit
 * belongs to it, too.
 */
public final class VisibleRows {

    private static final ThreadLocal<VisibleRows> NOW = new ThreadLocal<>();

    private static final String SAY = "SELECT set_config('islet.work', ?, true), set_config('islet.patients', ?, true)";
    private static final String SAY_FOR_CALLER = "SELECT state_patients_for(?::uuid, ?::timestamptz, ?::uuid[], ?)";
    private static final String SAY_FOR_CODE = "SELECT state_patients_for_code(?::uuid, ?::timestamptz, ?::uuid[], ?)";

    private final Set<UUID> patients;
    private final Optional<Work> work;
    private final Optional<Asking> asking;

    /** An account or a code, what asks the database for it, and the moment at which its right counts. */
    private record Asking(String question, UUID who, Instant moment) {}

    private VisibleRows(Set<UUID> patients, Optional<Work> work, Optional<Asking> asking) {
        this.patients = patients;
        this.work = work;
        this.asking = asking;
    }

    /** For an account that was let in to these patients; the database asks once more whether it may be. */
    public static VisibleRows forAccount(UUID account, Instant moment, Collection<UUID> patients) {
        return new VisibleRows(Set.copyOf(patients), Optional.empty(), asking(SAY_FOR_CALLER, account, moment));
    }

    /** The same for whoever holds a code: the database looks at the consent it stands for. */
    public static VisibleRows forCode(UUID code, Instant moment, Collection<UUID> patients) {
        return new VisibleRows(Set.copyOf(patients), Optional.empty(), asking(SAY_FOR_CODE, code, moment));
    }

    private static Optional<Asking> asking(String question, UUID who, Instant moment) {
        return Optional.of(new Asking(question, who, moment));
    }

    /** For the portal's own work on one patient, which no caller asked for. */
    public static VisibleRows ofPatient(UUID patient) {
        return new VisibleRows(Set.of(patient), Optional.empty(), Optional.empty());
    }

    /** For work that looks at one table beyond a patient, beside what may be seen here already. */
    public static VisibleRows alsoFor(Work work) {
        VisibleRows already = NOW.get();
        return already == null
                ? new VisibleRows(Set.of(), Optional.of(work), Optional.empty())
                : new VisibleRows(already.patients, Optional.of(work), already.asking);
    }

    /** What is said on this thread; null where nothing is. */
    static @Nullable VisibleRows now() {
        return NOW.get();
    }

    public <T> T during(Callable<T> work) throws Exception {
        VisibleRows before = NOW.get();
        NOW.set(this);
        try {
            return work.call();
        } finally {
            putBack(before);
        }
    }

    /** The same for what throws nothing that must be named. */
    public <T> T get(Supplier<T> work) {
        VisibleRows before = NOW.get();
        NOW.set(this);
        try {
            return work.get();
        } finally {
            putBack(before);
        }
    }

    public void run(Runnable work) {
        get(() -> {
            work.run();
            return this;
        });
    }

    /** A thread of the pool carries nothing over. */
    private static void putBack(@Nullable VisibleRows before) {
        if (before == null) {
            NOW.remove();
        } else {
            NOW.set(before);
        }
    }

    /** In the transaction under way, and with it alone. */
    void sayTo(Connection transaction) throws SQLException {
        try (PreparedStatement say =
                transaction.prepareStatement(asking.map(Asking::question).orElse(SAY))) {
            if (asking.isPresent()) {
                say.setString(1, asking.get().who().toString());
                say.setObject(2, asking.get().moment().atOffset(ZoneOffset.UTC));
                say.setString(3, array());
                say.setString(4, name());
            } else {
                say.setString(1, name());
                say.setString(2, patients.isEmpty() ? "" : array());
            }
            say.execute();
        }
    }

    private String name() {
        return work.map(Work::word).orElse("");
    }

    /** As PostgreSQL writes an array. */
    private String array() {
        return patients.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
