package org.islet.web.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.islet.capture.CaptureContent;
import org.islet.capture.CaptureId;
import org.islet.capture.CaptureService;
import org.islet.capture.NoSuchCapture;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.HexFile;
import org.islet.devices.capture.NotHex;
import org.islet.devices.capture.RawCapture;
import org.islet.platform.TooBusy;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** The bytes a device or a file gave, as they came, for their owner. */
@Named
@RequestScoped
public class BytesPage {

    private @Nullable String capture;
    private int file;
    private int offset = -1;
    private int line;
    private @Nullable CaptureContent content;
    private byte[] bytes = {};
    private String inside = "";

    @Inject
    private CaptureService captures;

    @Inject
    private Whose whose;

    @Inject
    private OpenedFiles openedFiles;

    public void look() throws IOException {
        Optional<CaptureId> id = Optional.ofNullable(capture).flatMap(CaptureId::parse);
        try {
            content = captures.download(whose.patient(), id.orElseThrow(NoSuchCapture::new));
            show(content);
            if (line > 0) {
                offset = HexView.offsetOfLine(bytes, line);
            }
        } catch (TooBusy later) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseHeader("Retry-After", String.valueOf(TooBusy.SECONDS));
            refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (NoSuchCapture nobodys) {
            refuse(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void refuse(int status) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().responseSendError(status, "");
        context.responseComplete();
    }

    /** What lies in a file is shown instead of it: places are counted there. */
    private void show(CaptureContent whole) {
        var part = new CapturePart(CapturePart.UNKNOWN, whole.fileName(), whole.bytes(), 0, 0);
        Optional<CapturePart> within = openedFiles.at(part, file);
        inside = within.map(CapturePart::name).orElse("");
        bytes = within.map(CapturePart::bytes).orElseGet(() -> meantBy(whole));
    }

    /** Of bytes that were written as digits the bytes: what was read from them says where in these it lies. */
    private static byte[] meantBy(CaptureContent file) {
        try {
            Optional<HexFile> hex = HexFile.of(file.fileName(), file.bytes());
            return hex.isPresent() ? joined(hex.get().open(file.bytes(), 0)) : file.bytes();
        } catch (NotHex anythingElse) {
            return file.bytes();
        }
    }

    private static byte[] joined(RawCapture capture) {
        var all = new ByteArrayOutputStream();
        capture.parts().forEach(part -> all.writeBytes(part.bytes()));
        return all.toByteArray();
    }

    public List<HexLine> getLines() {
        return content == null ? List.of() : HexView.around(bytes, offset);
    }

    public boolean isEarlier() {
        return !getLines().isEmpty() && getLines().get(0).offset() > 0;
    }

    public boolean isLater() {
        return content != null
                && !getLines().isEmpty()
                && getLines().get(getLines().size() - 1).offset() + HexLine.WIDTH < bytes.length;
    }

    /** Where the stretch before, and the one after, have their middle. */
    public int getEarlierOffset() {
        return Math.max(0, getLines().get(0).offset() - HexView.LINES * HexLine.WIDTH / 2);
    }

    public int getLaterOffset() {
        return getLines().get(getLines().size() - 1).offset() + HexView.LINES * HexLine.WIDTH / 2;
    }

    /** What the shown file within the capture is called; empty where the capture itself is shown. */
    public String getInside() {
        return inside;
    }

    public @Nullable CaptureContent getContent() {
        return content;
    }

    public @Nullable String getCapture() {
        return capture;
    }

    public void setCapture(@Nullable String capture) {
        this.capture = capture;
    }

    public int getFile() {
        return file;
    }

    public void setFile(int file) {
        this.file = file;
    }

    public int getLine() {
        return line;
    }

    public void setLine(int line) {
        this.line = line;
    }

    public int getOffset() {
        return offset;
    }

    public void setOffset(int offset) {
        this.offset = offset;
    }
}
