package org.islet.web.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.islet.capture.CaptureHints;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.platform.StorageFull;
import org.islet.upload.UnacceptableUpload;
import org.islet.upload.UploadLimits;
import org.islet.upload.UploadService;
import org.islet.upload.UploadTooLarge;
import org.islet.web.site.Words;
import org.jspecify.annotations.Nullable;

/** Takes the files a person chose or dropped, and says what became of each. */
@Named
@RequestScoped
public class UploadPage {

    private List<Part> files = List.of();
    private @Nullable DateOrder dateOrder;
    private List<FileOutcome> outcomes = List.of();

    @Inject
    private UploadService uploads;

    @Inject
    private UploadLimits limits;

    public void receive() {
        outcomes = files.stream().filter(UploadPage::isAFile).map(this::accept).toList();
    }

    private FileOutcome accept(Part file) {
        String name = file.getSubmittedFileName();
        var hints = new CaptureHints(Optional.empty(), Optional.empty(), Optional.ofNullable(dateOrder));
        try (InputStream content = file.getInputStream()) {
            return FileOutcome.taken(uploads.accept(name, content, hints));
        } catch (UploadTooLarge | UnacceptableUpload | StorageFull refused) {
            return FileOutcome.refused(name, refused.getMessage());
        } catch (IOException broken) {
            return FileOutcome.refused(name, Words.of("upload.broken"));
        }
    }

    /** A form sent without a file holds one nameless part. */
    private static boolean isAFile(Part part) {
        return part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isBlank();
    }

    public List<FileOutcome> getOutcomes() {
        return outcomes;
    }

    public long getLargest() {
        return limits.largestUpload();
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public @Nullable DateOrder getDateOrder() {
        return dateOrder;
    }

    public void setDateOrder(@Nullable DateOrder dateOrder) {
        this.dateOrder = dateOrder;
    }
}
