package org.islet.uploader.server;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Optional;

/** Which build of this program runs, and whether a portal offers a newer one. An older one is never offered. */
final class ProgramVersion {

    private ProgramVersion() {}

    /** Empty where it does not run from its jar. */
    static Optional<String> ofThisProgram() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
    }

    /**
     * What is offered, if it is newer than what runs. Versions are compared as {@link Version} does; what is none, as a
     * server may say, is not newer.
     */
    static Optional<String> newer(Optional<String> offered, Optional<String> running) {
        return offered.filter(text -> running.filter(own -> isNewer(text, own)).isPresent());
    }

    private static boolean isNewer(String offered, String running) {
        try {
            return Version.parse(offered).compareTo(Version.parse(running)) > 0;
        } catch (IllegalArgumentException noVersion) {
            return false;
        }
    }
}
