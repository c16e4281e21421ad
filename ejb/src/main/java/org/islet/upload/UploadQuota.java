package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.islet.patient.PatientId;
import org.islet.platform.Configuration;
import org.islet.platform.Sql;
import org.islet.setting.Setting;

/** How many uploads of one patient may be open, and how much may come in a day; asked under the patient's lock. */
@ApplicationScoped
class UploadQuota {

    private static final Duration DAY = Duration.ofDays(1);

    /** @param bytes of everything announced within a day, whatever became of it */
    private record Use(int open, long bytes) {}

    @Inject
    private Sql sql;

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    /** Before one more is begun. Uploads nobody went on with for a day make room for it. */
    void admit(PatientId patient, long size) {
        int most = configuration.number(Setting.OPEN_UPLOADS);
        if (use(patient).open() >= most) {
            forgetAbandoned(patient);
        }
        Use use = use(patient);
        if (use.open() >= most) {
            throw TooManyUploads.open(most);
        }
        int mebibytes = configuration.number(Setting.UPLOADS_A_DAY_MIB);
        if (use.bytes() + size > mebibytes * (1L << 20)) {
            throw TooManyUploads.today(mebibytes);
        }
    }

    private Use use(PatientId patient) {
        return sql.run(
                "SELECT count(*) FILTER (WHERE state = 'STARTED'),"
                        + " coalesce(sum(size) FILTER (WHERE started_at > ?), 0) FROM upload WHERE patient_id = ?",
                statement -> {
                    statement.setObject(1, aDayAgo());
                    statement.setObject(2, patient.value());
                    try (ResultSet row = statement.executeQuery()) {
                        row.next();
                        return new Use(row.getInt(1), row.getLong(2));
                    }
                });
    }

    private void forgetAbandoned(PatientId patient) {
        sql.run("DELETE FROM upload WHERE patient_id = ? AND state = 'STARTED' AND started_at < ?", statement -> {
            statement.setObject(1, patient.value());
            statement.setObject(2, aDayAgo());
            return statement.executeUpdate();
        });
    }

    private OffsetDateTime aDayAgo() {
        return clock.instant().minus(DAY).atOffset(ZoneOffset.UTC);
    }
}
