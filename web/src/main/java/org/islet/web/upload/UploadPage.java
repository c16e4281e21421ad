package org.islet.web.upload;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.patient.PatientId;
import org.islet.platform.StorageFull;
import org.islet.upload.TooManyUploads;
import org.islet.upload.UnacceptableUpload;
import org.islet.upload.UploadLimits;
import org.islet.upload.UploadService;
import org.islet.upload.UploadTooLarge;
import org.islet.web.language.Sentences;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.PageSentences;
import org.islet.web.whose.Whose;

/** Takes the files a person chose or dropped, and says what became of each. */
@Named
@RequestScoped
public class UploadPage {

    private static final String SHOWN = "shown";
    private static final int MOST_SHOWN = 50;
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private List<Part> files = List.of();
    private List<FileOutcome> outcomes = List.of();

    @Inject
    private UploadService uploads;

    @Inject
    private UploadLimits limits;

    @Inject
    private Whose whose;

    /** An answer comes with the uploads its page shows, so that they are there again when it is read. */
    @PostConstruct
    void recall() {
        String shown = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(SHOWN, "");
        outcomes = Stream.of(shown.split(" "))
                .filter(id -> UUID_TEXT.matcher(id).matches())
                .limit(MOST_SHOWN)
                .map(id -> FileOutcome.taken(uploads.outcome(own(), UUID.fromString(id))))
                .toList();
    }

    public void receive() {
        outcomes = files.stream().filter(UploadPage::isAFile).map(this::accept).toList();
    }

    private FileOutcome accept(Part file) {
        String name = file.getSubmittedFileName();
        try {
            return FileOutcome.taken(uploads.accept(own(), name, file::getInputStream, CaptureHints.NONE));
        } catch (UploadTooLarge | UnacceptableUpload | TooManyUploads | StorageFull refused) {
            return FileOutcome.refused(name, Sentences.of(refused, PageSentences.language()));
        }
    }

    /** A form sent without a file holds one nameless part. */
    private static boolean isAFile(Part part) {
        return part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isBlank();
    }

    public void dayFirst(String upload) {
        answer(upload, DateOrder.DAY_MONTH_YEAR);
    }

    public void monthFirst(String upload) {
        answer(upload, DateOrder.MONTH_DAY_YEAR);
    }

    /** One tap beside the file, as for a date: what was held back is added. */
    public void deviceIsMine(String upload) {
        uploads.deviceIsMine(own(), NamedInForm.id(upload));
        recall();
    }

    /** One tap beside the file: it is read again from what is kept, and the other files stay on the page. */
    private void answer(String upload, DateOrder order) {
        uploads.answer(own(), NamedInForm.id(upload), order);
        recall();
    }

    private PatientId own() {
        return whose.patient();
    }

    /** The uploads the page shows, for {@link #recall()}. */
    public String getShown() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.upload().stream())
                .map(upload -> upload.id().toString())
                .collect(Collectors.joining(" "));
    }

    public List<FileOutcome> getOutcomes() {
        return outcomes;
    }

    public long getLargest() {
        return limits.largestUpload();
    }

    public long getLargestMebibytes() {
        return limits.largestUpload() >> 20;
    }

    public long getLargestTogether() {
        return limits.largestForm();
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
