package org.islet.web.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Gives the installers, and their sums, by name. */
@WebServlet("/uploader/installers/*")
public class InstallerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Installers installers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Path> file = Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .flatMap(installers::file);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Disposition", "attachment");
        response.setHeader("Cache-Control", "no-cache");
        // opened once: a package put in its place meanwhile has another length
        try (FileChannel bytes = FileChannel.open(file.get(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            response.setContentLengthLong(bytes.size());
            Channels.newInputStream(bytes).transferTo(response.getOutputStream());
        }
    }
}
