package org.islet.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.islet.device.SerialMark;
import org.islet.devices.decode.DateQuestion;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.jspecify.annotations.Nullable;

/** What came of each capture, as of its last decoding. */
@ApplicationScoped
class DecodeResults {

    private static final String SELECT =
            "SELECT family, decoder_version, is_readable, events, read_at, all_problems, is_outdated, capture_id,"
                    + " date_question, device_question, first_day, last_day FROM capture_reading";

    @Inject
    private Sql sql;

    void replace(PatientId patient, CaptureId capture, DecodeResult reading) {
        forget(patient, capture);
        sql.run(
                "INSERT INTO capture_reading (patient_id, capture_id, family, decoder_version, is_readable, events, read_at,"
                        + " all_problems, date_question, device_question, first_day, last_day)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, patient.value());
                    statement.setObject(2, capture.value());
                    statement.setString(3, reading.family().orElse(null));
                    statement.setInt(4, reading.decoderVersion());
                    statement.setBoolean(5, reading.isReadable());
                    statement.setInt(6, reading.events());
                    statement.setObject(7, reading.readAt().atOffset(ZoneOffset.UTC));
                    statement.setInt(8, reading.allProblems());
                    statement.setString(
                            9, reading.question().map(DateQuestion::written).orElse(null));
                    statement.setBytes(
                            10, reading.heldBack().map(SerialMark::bytes).orElse(null));
                    statement.setObject(11, reading.days().map(DaySpan::first).orElse(null));
                    statement.setObject(12, reading.days().map(DaySpan::last).orElse(null));
                    return statement.executeUpdate();
                });
        addProblems(patient, capture, reading.problems());
    }

    /** It no longer holds: what a person says about the capture has changed. */
    void outdate(PatientId patient, CaptureId capture) {
        sql.run("UPDATE capture_reading SET is_outdated = true WHERE patient_id = ? AND capture_id = ?", statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, capture.value());
            return statement.executeUpdate();
        });
    }

    /** The problems of a reading go with it. */
    private void forget(PatientId patient, CaptureId capture) {
        sql.run("DELETE FROM capture_reading WHERE patient_id = ? AND capture_id = ?", statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, capture.value());
            return statement.executeUpdate();
        });
    }

    private void addProblems(PatientId patient, CaptureId capture, List<CaptureProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        sql.run(
                "INSERT INTO capture_problem (patient_id, capture_id, n, " + KeptProblem.COLUMNS + ")"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    for (int n = 0; n < problems.size(); n++) {
                        statement.setObject(1, patient.value());
                        statement.setObject(2, capture.value());
                        statement.setInt(3, n);
                        KeptProblem.write(problems.get(n), statement, 4);
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    Optional<DecodeResult> find(PatientId patient, CaptureId capture) {
        return Optional.ofNullable(of(patient, List.of(capture)).get(capture));
    }

    /** Of some captures, with the problems. */
    Map<CaptureId, DecodeResult> of(PatientId patient, Collection<CaptureId> captures) {
        Map<CaptureId, List<CaptureProblem>> problems = problems(patient, captures);
        return sql.run(SELECT + " WHERE patient_id = ? AND capture_id = ANY (?)", statement -> {
            name(statement, patient, captures);
            Map<CaptureId, DecodeResult> readings = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    var capture = new CaptureId(rows.getObject(8, UUID.class));
                    readings.put(capture, reading(rows, problems.getOrDefault(capture, List.of())));
                }
            }
            return readings;
        });
    }

    private static DecodeResult reading(ResultSet row, List<CaptureProblem> problems) throws SQLException {
        return new DecodeResult(
                Optional.ofNullable(row.getString(1)),
                row.getInt(2),
                row.getBoolean(3),
                row.getInt(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                problems,
                row.getInt(6),
                Optional.ofNullable(row.getString(9)).map(DateQuestion::new),
                Optional.ofNullable(row.getBytes(10)).map(SerialMark::ofBytes),
                days(row.getObject(11, LocalDate.class), row.getObject(12, LocalDate.class)),
                row.getBoolean(7));
    }

    private static Optional<DaySpan> days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null ? Optional.empty() : Optional.of(new DaySpan(first, last));
    }

    /** Of every capture that was decoded, without the problems. */
    Map<CaptureId, DecodeResult> all(PatientId patient) {
        return sql.run(SELECT + " WHERE patient_id = ?", statement -> {
            statement.setObject(1, patient.value());
            Map<CaptureId, DecodeResult> readings = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    readings.put(new CaptureId(rows.getObject(8, UUID.class)), reading(rows, List.of()));
                }
            }
            return readings;
        });
    }

    List<DecoderUsage> readBy(Collection<PatientId> patients) {
        return sql.run(
                "SELECT patient_id, family, decoder_version, count(*) FROM capture_reading WHERE patient_id = ANY (?)"
                        + " AND device_question IS NULL"
                        + " GROUP BY patient_id, family, decoder_version",
                statement -> {
                    Object[] ids = patients.stream().map(PatientId::value).toArray();
                    statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids));
                    List<DecoderUsage> found = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            found.add(new DecoderUsage(
                                    new PatientId(rows.getObject(1, UUID.class)),
                                    Optional.ofNullable(rows.getString(2)),
                                    rows.getInt(3),
                                    rows.getInt(4)));
                        }
                    }
                    return found;
                });
    }

    private Map<CaptureId, List<CaptureProblem>> problems(PatientId patient, Collection<CaptureId> captures) {
        return sql.run(
                "SELECT capture_id, " + KeptProblem.COLUMNS
                        + " FROM capture_problem WHERE patient_id = ? AND capture_id = ANY (?) ORDER BY capture_id, n",
                statement -> {
                    name(statement, patient, captures);
                    Map<CaptureId, List<CaptureProblem>> problems = new HashMap<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            problems.computeIfAbsent(
                                            new CaptureId(rows.getObject(1, UUID.class)), first -> new ArrayList<>())
                                    .add(KeptProblem.read(rows, 2));
                        }
                    }
                    return problems;
                });
    }

    private static void name(PreparedStatement statement, PatientId patient, Collection<CaptureId> captures)
            throws SQLException {
        Object[] ids = captures.stream().map(CaptureId::value).toArray();
        statement.setObject(1, patient.value());
        statement.setArray(2, statement.getConnection().createArrayOf("uuid", ids));
    }

    Map<CaptureId, Instant> readTimes(PatientId patient) {
        return sql.run("SELECT capture_id, read_at FROM capture_reading WHERE patient_id = ?", statement -> {
            statement.setObject(1, patient.value());
            Map<CaptureId, Instant> times = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    var capture = new CaptureId(rows.getObject(1, UUID.class));
                    times.put(capture, rows.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
            return times;
        });
    }
}
