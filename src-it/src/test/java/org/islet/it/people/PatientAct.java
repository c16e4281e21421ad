package org.islet.it.people;

import java.util.UUID;

/** What can be done about a patient, by whoever is let. */
enum PatientAct {
    READ_NAME {
        @Override
        Answer by(Api api, Person patient) {
            return api.get("patients/" + patient.patientId());
        }
    },
    READ_REPORT {
        @Override
        Answer by(Api api, Person patient) {
            return api.get("patients/" + patient.patientId()
                    + "/reports/daily-summary?from=2026-05-01&to=2026-05-02&format=json");
        }
    },
    READ_EVENTS {
        @Override
        Answer by(Api api, Person patient) {
            return api.get("patients/" + patient.patientId() + "/events?from=2026-05-01&to=2026-05-02");
        }
    },
    LIST_DEVICES {
        @Override
        Answer by(Api api, Person patient) {
            return api.get("patients/" + patient.patientId() + "/devices");
        }
    },
    LIST_UPLOADS {
        @Override
        Answer by(Api api, Person patient) {
            return api.get("patients/" + patient.patientId() + "/uploads");
        }
    },
    UPLOAD {
        @Override
        Answer by(Api api, Person patient) {
            return new Sending(api, "patients/" + patient.patientId() + "/uploads").announce(new byte[] {1});
        }
    },
    SAY_WHOSE_DEVICE {
        @Override
        Answer by(Api api, Person patient) {
            return api.send(
                    "PUT",
                    "patients/" + patient.patientId() + "/uploads/" + UUID.randomUUID() + "/device",
                    "{'isMine':true}");
        }
    },
    SHARE {
        @Override
        Answer by(Api api, Person patient) {
            return api.post(
                    "patients/" + patient.patientId() + "/consents",
                    "{'recipient':{'kind':'clinician','id':'" + UUID.randomUUID() + "'}}");
        }
    },
    LIST_CONSENTS {
        @Override
        Answer by(Api api, Person patient) {
            return api.get("patients/" + patient.patientId() + "/consents");
        }
    },
    WITHDRAW {
        @Override
        Answer by(Api api, Person patient) {
            return api.delete("patients/" + patient.patientId() + "/consents/" + UUID.randomUUID());
        }
    },
    SEE_WHO_LOOKED {
        @Override
        Answer by(Api api, Person patient) {
            return api.get("patients/" + patient.patientId() + "/accesses");
        }
    },
    SEE_REDECODINGS {
        @Override
        Answer by(Api api, Person patient) {
            return api.get("patients/" + patient.patientId() + "/redecodings");
        }
    };

    abstract Answer by(Api api, Person patient);

    /** Behind the door the invented recipient is a mistake, the invented consent is missing: neither is no patient. */
    boolean isLet(Answer answer) {
        return answer.status() < 300 || !answer.body().contains("no such patient");
    }
}
