package org.islet.web.body;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.islet.reporting.PrintedFile;
import org.islet.web.address.PageAddress;
import org.islet.web.login.SessionSignIn;

/**
 * How much a request may carry, by its address.
 *
 * @param takesFiles whether the body may be a form with files
 * @param needsToken whether nothing of it is held for somebody without a valid token
 */
record BodyLimit(long bytes, boolean takesFiles, boolean needsToken) {

    /** A form somebody filled in, as a page sends it or as JSON: this is plenty. */
    static final long FORM = 64 * 1024;

    /** A chunk holds a mebibyte; what is hardly more is refused by the upload's own door, in its words. */
    static final long CHUNK = (1 << 20) + FORM;

    private static final Pattern CHUNKS = Pattern.compile("/api/v1/(patients/[^/]+/)?uploads/[^/]+/chunks/[^/]+");

    /** What programs on phones send, several records at once after a while without a network. */
    private static final Pattern RECORDS = Pattern.compile("/api/v1/neighbours/[^/]+/api/v[13]/.+");

    /** Files are taken by two pages, of those who are signed in: uploads by one, and by the other the PDF of a report. */
    static BodyLimit of(HttpServletRequest request, long largestForm) {
        String path = path(request);
        if (CHUNKS.matcher(path).matches() || isOfPhone(request)) {
            return ofChunk();
        }
        if (path.equals(PageAddress.UPLOAD.path()) && SessionSignIn.isBegun(request)) {
            return new BodyLimit(largestForm + FORM, true, false);
        }
        if (path.equals(PageAddress.REPORTS.path()) && SessionSignIn.isBegun(request)) {
            return new BodyLimit(PrintedFile.LARGEST + FORM, true, false);
        }
        return new BodyLimit(FORM, false, false);
    }

    static BodyLimit ofChunk() {
        return new BodyLimit(CHUNK, false, true);
    }

    static boolean isOfPhone(HttpServletRequest request) {
        return RECORDS.matcher(path(request)).matches();
    }

    static boolean isRest(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
