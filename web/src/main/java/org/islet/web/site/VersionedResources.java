package org.islet.web.site;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Styles, scripts and pictures of ours have their content in their address, so that a browser may keep them for a year
 * and still gets a new one at once.
 */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final String OURS = "islet";
    private static final String WIDGETS = "primefaces";

    /** What PrimeFaces' widgets wear, and what they wear here instead: the look of everything else. */
    private static final String CLOTHES = "components.css";

    private static final String OUR_CLOTHES = "widgets.css";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        if (CLOTHES.equals(name) && WIDGETS.equals(library)) {
            return createResource(OUR_CLOTHES, OURS);
        }
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private Resource versioned(Resource resource) {
        return resource != null && OURS.equals(resource.getLibraryName()) ? new Versioned(resource) : resource;
    }

    private final class Versioned extends ResourceWrapper {

        Versioned(Resource resource) {
            super(resource);
        }

        @Override
        public String getRequestPath() {
            String version = versions.get(getResourceName());
            if (version == null) {
                // not computed inside the map: a style that names a font asks for the font's version meanwhile
                version = version();
                versions.put(getResourceName(), version);
            }
            return super.getRequestPath() + "&v=" + version;
        }

        private String version() {
            var sum = new CRC32();
            try (InputStream content = getInputStream()) {
                sum.update(content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Long.toHexString(sum.getValue());
        }
    }
}
