package org.islet.it.people;

import java.util.UUID;
import java.util.function.BiFunction;

/** What can be done about a patient, by whoever is let. */
enum PatientAct {
    READ_NAME((api, patient) -> api.get(patient)),
    READ_REPORT(
            (api, patient) -> api.get(patient + "/reports/daily-summary?from=2026-05-01&to=2026-05-02&format=json")),
    READ_EVENTS((api, patient) -> api.get(patient + "/events?from=2026-05-01&to=2026-05-02")),
    READ_EXCLUSIONS((api, patient) -> api.get(patient + "/exclusions?from=2026-05-01&to=2026-05-02")),
    EXCLUDE((api, patient) -> api.post(
            patient + "/exclusions",
            "{'from':'2026-05-01T02:10:00Z','to':'2026-05-01T02:53:00Z','reason':'compression-low'}")),
    TAKE_BACK((api, patient) -> api.delete(patient + "/exclusions/" + UUID.randomUUID())),
    READ_VISITS((api, patient) -> api.get(patient + "/appointments")),
    NOTE_VISIT((api, patient) -> api.send("PUT", patient + "/appointments/2026-05-01", "")),
    TAKE_VISIT_BACK((api, patient) -> api.delete(patient + "/appointments/2026-05-01")),
    READ_LOGBOOK((api, patient) -> api.get(patient + "/logbook?from=2026-05-01&to=2026-05-02")),
    WRITE_LOGBOOK((api, patient) ->
            api.post(patient + "/logbook", "{'at':'2026-05-01T08:00:00Z','kind':'carbs','amount':45,'unit':'g'}")),
    WITHDRAW_ENTRY((api, patient) -> api.delete(patient + "/logbook/" + UUID.randomUUID())),
    LIST_DEVICES((api, patient) -> api.get(patient + "/devices")),
    LIST_UPLOADS((api, patient) -> api.get(patient + "/uploads")),
    UPLOAD((api, patient) -> new Sending(api, patient + "/uploads").announce(new byte[] {1})),
    SAY_WHOSE_DEVICE((api, patient) ->
            api.send("PUT", patient + "/uploads/" + UUID.randomUUID() + "/device", "{'isMine':true}")),
    PREVIEW_DELETION((api, patient) -> api.get(patient + "/uploads/" + UUID.randomUUID() + "/deletion")),
    DELETE_UPLOAD((api, patient) -> api.delete(patient + "/uploads/" + UUID.randomUUID())),
    LIST_DELETED_UPLOADS((api, patient) -> api.get(patient + "/deleted-uploads")),
    TAKE_EVERYTHING((api, patient) -> api.get(patient + "/takeout")),
    SEE_WHO_ACTS((api, patient) -> api.get(patient + "/relations")),
    END_A_RELATION((api, patient) -> api.delete(patient + "/relations/" + UUID.randomUUID())),
    SAY_UNTIL_WHEN((api, patient) -> api.send("PUT", patient + "/relations/" + UUID.randomUUID(), "{}")),
    INVITE((api, patient) -> api.post(patient + "/invitations", "{'email':'eve@example.org','relation':'carer'}")),
    LIST_INVITED((api, patient) -> api.get(patient + "/invitations")),
    TAKE_INVITATION_BACK((api, patient) -> api.delete(patient + "/invitations/" + UUID.randomUUID())),
    SHARE((api, patient) ->
            api.post(patient + "/consents", "{'recipient':{'kind':'clinician','id':'" + UUID.randomUUID() + "'}}")),
    LIST_REQUESTS((api, patient) -> api.get(patient + "/consent-requests")),
    DECLINE_REQUEST((api, patient) -> api.post(patient + "/consent-requests/" + UUID.randomUUID() + "/decline", "{}")),
    LIST_CONSENTS((api, patient) -> api.get(patient + "/consents")),
    READ_RECEIPT((api, patient) -> api.get(patient + "/consents/" + UUID.randomUUID() + "/receipt")),
    WITHDRAW((api, patient) -> api.delete(patient + "/consents/" + UUID.randomUUID())),
    SEE_WHO_LOOKED((api, patient) -> api.get(patient + "/accesses")),
    SEE_REDECODINGS((api, patient) -> api.get(patient + "/redecodings"));

    private final BiFunction<Api, String, Answer> act;

    PatientAct(BiFunction<Api, String, Answer> act) {
        this.act = act;
    }

    Answer by(Api api, Person patient) {
        return act.apply(api, "patients/" + patient.patientId());
    }

    /** Behind the door the invented recipient is a mistake, the invented consent is missing: neither is no patient. */
    boolean isLet(Answer answer) {
        return answer.status() != 401
                && answer.status() != 403
                && answer.status() < 500
                && !answer.body().contains("no such patient");
    }
}
