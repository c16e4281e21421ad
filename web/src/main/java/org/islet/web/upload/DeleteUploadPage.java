package org.islet.web.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.islet.devices.family.Families;
import org.islet.patient.PatientId;
import org.islet.platform.TooBusy;
import org.islet.record.deletion.Loss;
import org.islet.record.deletion.UploadDeletionService;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.words.Words;
import org.islet.upload.NoSuchUpload;
import org.islet.upload.deletion.DeletedUpload;
import org.islet.upload.deletion.UploadBeingRead;
import org.islet.web.address.PageAddress;
import org.islet.web.site.Notices;
import org.islet.web.site.PageSentences;
import org.islet.web.site.RequestParameters;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** Taking a file back: what would go with it, the act, and what is left of those that went. */
@Named
@RequestScoped
public class DeleteUploadPage {

    private @Nullable Loss loss;
    private @Nullable List<DeletedUpload> deleted;

    @Inject
    private UploadDeletionService deletions;

    @Inject
    private Whose whose;

    @Inject
    private Notices notices;

    /** What would go, or back to the list with the reason. */
    public @Nullable String look() {
        try {
            loss = deletions.preview(own(), getUpload());
            return null;
        } catch (UploadBeingRead | TooBusy notNow) {
            notices.trouble(notNow);
            return PageAddress.UPLOADS.redirect();
        }
    }

    public String delete() {
        try {
            deletions.delete(own(), getUpload());
            notices.say("deleteUpload.done");
        } catch (UploadBeingRead | TooBusy notNow) {
            notices.trouble(notNow);
        }
        return PageAddress.UPLOADS.redirect();
    }

    public @Nullable Loss getLoss() {
        return loss;
    }

    public List<String> getReports() {
        return loss.reports().stream()
                .flatMap(id -> Reports.byId(id).stream())
                .map(report -> Words.in(PageSentences.language()).say(report.title()))
                .toList();
    }

    public String type(Loss.LostKind kind) {
        return PageSentences.of("type." + kind.type());
    }

    public List<DeletedUpload> getDeleted() {
        if (deleted == null) {
            deleted = deletions.deleted(own());
        }
        return deleted;
    }

    /** The devices or files it was of. */
    public String what(DeletedUpload line) {
        return line.family()
                .map(id -> Families.catalogue()
                        .byId(id)
                        .map(family -> family.title())
                        .orElse(id))
                .orElseGet(() -> PageSentences.of("uploads.deleted.unread"));
    }

    private PatientId own() {
        return whose.patient();
    }

    /** The one the address names. */
    public UUID getUpload() {
        try {
            return UUID.fromString(
                    Optional.ofNullable(RequestParameters.parameter("upload")).orElse(""));
        } catch (IllegalArgumentException notAnId) {
            throw new NoSuchUpload();
        }
    }
}
