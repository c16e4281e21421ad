package org.islet.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** The walls of the server: features meet at their doors, pages and REST are strangers, tables stay below. */
final class ServerRules {

    private static final Set<String> OTHER_HOUSES =
            Set.of("devices", "reports", "web", "uploader", "portal", "session");

    private ServerRules() {}

    /** What every feature stands on. */
    private static final Set<String> FLOORS = Set.of("platform", "setting");

    /** Words every feature speaks: who asks, and what decides about it. */
    private static final Set<String> SHARED_WORDS =
            Set.of("org.islet.account.Caller", "org.islet.account.access.AccessRule", "org.islet.account.access.LetIn");

    /** Who may say to the database, of themselves, whose rows they work on: what begins where no caller does. */
    private static final Set<String> OWN_WORK = Set.of(
            "org.islet.device.DeviceHolders",
            "org.islet.erasure.Erasure",
            "org.islet.neighbour.Inbox",
            "org.islet.neighbour.NeighbourRounds",
            "org.islet.neighbour.site.SiteRounds",
            "org.islet.neighbour.site.Sites",
            "org.islet.record.archive.RebuildQueue",
            "org.islet.record.ingestion.RebuildWorker",
            "org.islet.record.ingestion.ZoneMoveWorker",
            "org.islet.record.ingestion.ZoneMoves",
            "org.islet.record.redecoding.RedecodingClaims",
            "org.islet.record.redecoding.RedecodingWorker",
            "org.islet.upload.UploadSessions",
            "org.islet.upload.reading.Attempts",
            "org.islet.upload.reading.GivenUp",
            "org.islet.upload.reading.ReadingAttempt");

    /** What the rooms show one another and nobody else: it asks nobody who may. */
    private static final Set<String> INNER_DOORS = Set.of(
            "org.islet.account.owner.AccountClosings",
            "org.islet.account.owner.AccountOpenings",
            "org.islet.account.AccountPreferences",
            "org.islet.account.PatientAddresses",
            "org.islet.account.RelatedPeople",
            "org.islet.account.relation.Departures",
            "org.islet.account.relation.InvitedPeople",
            "org.islet.account.StaffMembers",
            "org.islet.account.token.PhoneTokens",
            "org.islet.audit.ActingPeople",
            "org.islet.audit.AuditLines",
            "org.islet.capture.Captures",
            "org.islet.clinic.Clinics",
            "org.islet.consent.GivenConsents",
            "org.islet.device.Devices",
            "org.islet.exclusion.MarkedExclusions",
            "org.islet.logbook.Entries",
            "org.islet.mail.Letters",
            "org.islet.patient.Patients",
            "org.islet.record.archive.Events",
            "org.islet.record.archive.GlucoseSums",
            "org.islet.record.whole.WholeArchive",
            "org.islet.reporting.WrittenReports",
            "org.islet.upload.GatheredFiles",
            "org.islet.upload.deletion.DeletedUploads");

    /** What pages and programs may know beside services and values: it tells nothing of anybody. */
    private static final Set<String> WORDS_OF_THE_WEB =
            Set.of("org.islet.account.Caller", "org.islet.account.token.BearerSecret", "org.islet.upload.UploadLimits");

    static final DescribedPredicate<JavaClass> FEATURES = describe("features of ejb", type -> feature(type) != null);

    static final ArchRule theServerNeverTalksToDevices = noClasses()
            .that(FEATURES)
            .or()
            .resideInAPackage("org.islet.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.islet.devices.driver..", "org.islet.devices.transport..");

    static final ArchRule servicesNeverSeePages = noClasses()
            .that(FEATURES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.islet.web..",
                    "org.islet.uploader..",
                    "org.islet.portal..",
                    "jakarta.faces..",
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "org.primefaces..");

    static final ArchRule featuresFormNoCycles =
            slices().matching("org.islet.(*)").should().beFreeOfCycles();

    static final ArchRule roomsOfAFeatureFormNoCycles = slices().matching("org.islet.(**)")
            .that(describe(
                    "are of ejb",
                    slice -> slice.iterator().hasNext()
                            && feature(slice.iterator().next()) != null))
            .should()
            .beFreeOfCycles();

    static final ArchRule featuresMeetAtTheirDoors = classes().that(FEATURES).should(new MeetAtDoors());

    static final ArchRule everyServiceMethodSaysWhoMayCallIt =
            classes().that(FEATURES).and().haveSimpleNameEndingWith("Service").should(new SayWhoMayCall());

    /** A caller is let in by what {@code LetIn} says, and the database asks again; the rest is written down here. */
    static final ArchRule rowsAreOpenedWhereItIsWrittenDown = noClasses()
            .that(describe(
                    "are not the portal's own work",
                    type -> !OWN_WORK.contains(type.getName())
                            && !type.getName().startsWith("org.islet.platform.rows.")))
            .should()
            .callMethodWhere(describe(
                    "rows are opened without a caller",
                    call -> call.getTargetOwner().getName().equals("org.islet.platform.rows.VisibleRows")
                            && Set.of("ofPatient", "alsoFor").contains(call.getName())))
            .orShould()
            .callMethodWhere(describe(
                    "rows are opened for a caller elsewhere than where they are let in",
                    call -> call.getTargetOwner().getName().equals("org.islet.platform.rows.VisibleRows")
                            && Set.of("forAccount", "forCode").contains(call.getName())
                            && !call.getOriginOwner().getName().equals("org.islet.account.access.LetIn")));

    /** All that whoever came with a code may call, who is nobody: whose reports they are, and the reports. */
    private static final Set<String> OPEN_BY_CODE = Set.of(
            "org.islet.consent.ConsentService.profile",
            "org.islet.consent.code.ShareCodeService.visit",
            "org.islet.reporting.ReportService.report",
            "org.islet.reporting.ReportService.shownDays",
            "org.islet.reporting.ReportService.written");

    static final ArchRule aCodeOpensReportsOnly = methods()
            .that()
            .areAnnotatedWith("org.islet.consent.NeedsConsent")
            .should(new ArchCondition<JavaMethod>("be shut for codes, or be written down") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    var isOpen = method.getAnnotationOfType("org.islet.consent.NeedsConsent")
                            .get("byCode")
                            .filter(Boolean.TRUE::equals)
                            .isPresent();
                    if (isOpen && !OPEN_BY_CODE.contains(method.getOwner().getName() + "." + method.getName())) {
                        events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " is opened by a code"));
                    }
                }
            });

    static final ArchRule pagesUseServicesAndValues = noClasses()
            .that()
            .resideInAPackage("org.islet.web..")
            .should()
            .dependOnClassesThat(
                    describe("are inside a room of the server", type -> isInsideARoom(type.getBaseComponentType())));

    private static boolean isInsideARoom(JavaClass type) {
        return feature(type) != null
                && !FLOORS.contains(feature(type))
                && !WORDS_OF_THE_WEB.contains(type.getName())
                && !MeetAtDoors.isService(type)
                && !MeetAtDoors.isValue(type);
    }

    static final ArchRule uploadNeverNamesDecoding = noClasses()
            .that()
            .resideInAnyPackage("org.islet.upload..", "org.islet.capture..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.islet.record..");

    static final ArchRule pagesNeverSeeTables = noClasses()
            .that()
            .resideInAPackage("org.islet.web..")
            .should()
            .dependOnClassesThat(describe(
                    "are entities or reach for the database",
                    type -> type.isAnnotatedWith("jakarta.persistence.Entity")
                            || type.getPackageName().startsWith("jakarta.persistence")
                            || type.getPackageName().startsWith("java.sql")
                            || type.getPackageName().startsWith("javax.sql")));

    static final ArchRule pagesDoNotKnowRest = noClasses()
            .that()
            .resideInAPackage("org.islet.web..")
            .and()
            .resideOutsideOfPackages("org.islet.web.rest..", "org.islet.web.fhir..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.islet.web.rest..", "org.islet.web.fhir..");

    static final ArchRule restDoesNotKnowPages = noClasses()
            .that()
            .resideInAnyPackage("org.islet.web.rest..", "org.islet.web.fhir..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("jakarta.faces..", "org.primefaces..")
                    .or(describe(
                            "belong to pages",
                            type -> type.getPackageName().startsWith("org.islet.web.")
                                    && !type.getPackageName().startsWith("org.islet.web.language")
                                    && !type.getPackageName().startsWith("org.islet.web.rest")
                                    && !type.getPackageName().startsWith("org.islet.web.fhir"))));

    /** The name of the feature a class belongs to, or null outside ejb. */
    static String feature(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        var isOurs = parts.length >= 3 && parts[0].equals("org") && parts[1].equals("islet");
        return isOurs && !OTHER_HOUSES.contains(parts[2]) ? parts[2] : null;
    }

    /** Each public method by exactly one annotation, and the guard that reads it on the class. */
    private static final class SayWhoMayCall extends ArchCondition<JavaClass> {

        private static final String GUARD = "org.islet.account.access.Guarded";

        private static final Set<String> ACCESS = Set.of(
                "org.islet.account.access.ForEverybody",
                "org.islet.account.access.ForRole",
                "org.islet.account.access.OwnerOnly",
                "org.islet.consent.NeedsConsent");

        SayWhoMayCall() {
            super("be guarded, and say by exactly one annotation who may call each method");
        }

        @Override
        public void check(JavaClass service, ConditionEvents events) {
            if (!service.isAnnotatedWith(GUARD)) {
                events.add(SimpleConditionEvent.violated(service, service.getName() + " is not guarded"));
            }
            for (JavaMethod method : service.getMethods()) {
                long said = method.getAnnotations().stream()
                        .filter(annotation ->
                                ACCESS.contains(annotation.getRawType().getName()))
                        .count();
                boolean isCalledFromOutside = method.getModifiers().contains(JavaModifier.PUBLIC);
                if (said != (isCalledFromOutside ? 1 : 0)) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " says " + said + " times who may call it"));
                }
            }
        }
    }

    /** What one feature may use of another: its inner door, its records and other values, its failures and its events. */
    private static final class MeetAtDoors extends ArchCondition<JavaClass> {

        MeetAtDoors() {
            super("use of another feature only its inner door, records, names and failures");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getBaseComponentType();
                var theirs = feature(target);
                if (theirs != null && !theirs.equals(feature(type)) && !FLOORS.contains(theirs) && !isDoor(target)) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        }

        private static boolean isDoor(JavaClass type) {
            return INNER_DOORS.contains(type.getName()) || SHARED_WORDS.contains(type.getName()) || isValue(type);
        }

        static boolean isService(JavaClass type) {
            return type.getSimpleName().endsWith("Service")
                    || type.getEnclosingClass().filter(MeetAtDoors::isService).isPresent();
        }

        static boolean isValue(JavaClass type) {
            return type.isRecord()
                    || type.isEnum()
                    || type.isAnnotation()
                    || type.isAssignableTo(Throwable.class)
                    || isSealedValue(type)
                    || isInsideDoor(type);
        }

        /** A sealed word whose forms are records. */
        private static boolean isSealedValue(JavaClass type) {
            return type.isInterface()
                    && !type.getSubclasses().isEmpty()
                    && type.getSubclasses().stream().allMatch(form -> form.isRecord() || form.isEnum());
        }

        private static boolean isInsideDoor(JavaClass type) {
            return type.getEnclosingClass()
                            .map(outer -> isDoor(outer) || isService(outer))
                            .orElse(false)
                    && type.getModifiers().contains(JavaModifier.PUBLIC);
        }
    }
}
