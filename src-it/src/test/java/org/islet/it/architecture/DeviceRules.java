package org.islet.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.time.Clock;
import org.islet.devices.phrase.Phrase;

/** The walls inside {@code devices}: pure Java, events at the bottom, families strangers to each other. */
final class DeviceRules {

    private static final String JSON = "com.fasterxml.jackson.core..";
    private static final String CSV = "de.siegmar.fastcsv..";
    private static final String DEVICES = "org.islet.devices";

    private DeviceRules() {}

    static final ArchRule devicesKnowTheJdkAndTheirTwoParsers = classes()
            .that()
            .resideInAPackage(DEVICES + "..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", JSON, CSV, DEVICES + "..");

    static final ArchRule onlyFilesAreParsedAsJson = noClasses()
            .that()
            .resideOutsideOfPackages(
                    DEVICES + ".family..",
                    DEVICES + ".protocol..",
                    DEVICES + ".line",
                    DEVICES + ".capture",
                    "org.islet.reports..",
                    "org.islet.uploader..",
                    "org.islet.portal.demo..",
                    "org.islet.web.rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JSON);

    static final ArchRule onlyFamiliesParseCsv = noClasses()
            .that()
            .resideOutsideOfPackages(DEVICES + ".family..", DEVICES + ".protocol..", "org.islet.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CSV);

    static final ArchRule eventsKnowNobody = room("event");

    static final ArchRule bytesKnowNobody = room("bytes");

    static final ArchRule phrasesKnowNobody = room("phrase");

    static final ArchRule transportsKnowNobody = room("transport");

    static final ArchRule emulatorsKnowTheCableOnly = room("emulator", "transport");

    static final ArchRule capturesKnowNoDevice = room("capture", "event", "phrase");

    static final ArchRule decodersTurnCapturesIntoEvents = room("decode", "capture", "event", "bytes", "phrase");

    static final ArchRule driversNeverSeeEvents =
            room("driver", "capture", "transport", "bytes", "catalogue", "phrase");

    static final ArchRule whatIsSaidOfDevicesHasEveryLanguage = noClasses()
            .that()
            .resideInAPackage(DEVICES + "..")
            .should()
            .callMethod(Phrase.class, "inEnglish", String.class);

    static final ArchRule whatReadsBytesNeedsNoClockDiskOrNetwork = noClasses()
            .that()
            .resideInAnyPackage(DEVICES + ".event", DEVICES + ".decode", DEVICES + ".family..", DEVICES + ".protocol..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                    .or(type(File.class))
                    .or(type(Clock.class))
                    .or(type(Thread.class)));

    static final ArchRule decodersNeverReachTheWire = noClasses()
            .that()
            .resideInAPackage(DEVICES + "..")
            .and()
            .haveSimpleNameEndingWith("Decoder")
            .should()
            .transitivelyDependOnClassesThat()
            .resideInAnyPackage(DEVICES + ".driver", DEVICES + ".transport");

    static final ArchRule whatTalksToADeviceNeverSeesEvents = noClasses()
            .that()
            .resideInAPackage(DEVICES + ".family..")
            .and(describe(
                    "talk to a device",
                    type -> !type.getSimpleName().endsWith("Family")
                            && type.getDirectDependenciesFromSelf().stream()
                                    .anyMatch(to ->
                                            to.getTargetClass().getPackageName().equals(DEVICES + ".transport")
                                                    || to.getTargetClass()
                                                            .getPackageName()
                                                            .equals(DEVICES + ".driver"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DEVICES + ".event");

    static final ArchRule familiesDoNotKnowEachOther =
            slices().matching(DEVICES + ".family.(*)..").should().notDependOnEachOther();

    static final ArchRule nothingBelowKnowsAFamily = noClasses()
            .that()
            .resideInAPackage(DEVICES + "..")
            .and()
            .resideOutsideOfPackages(DEVICES + ".family..", DEVICES + ".simulator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DEVICES + ".family..");

    /** A room with everything it may know beside the JDK and itself. */
    private static ArchRule room(String name, String... neighbours) {
        var allowed = new java.util.ArrayList<String>(
                java.util.List.of("java..", "org.jspecify..", DEVICES + "." + name + "..", JSON, CSV));
        for (var neighbour : neighbours) {
            allowed.add(DEVICES + "." + neighbour);
        }
        return classes()
                .that()
                .resideInAPackage(DEVICES + "." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new));
    }
}
