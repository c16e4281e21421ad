package org.islet.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.lang.ArchRule;

/** What holds in every room. */
final class HouseRules {

    private static final String FORBIDDEN_NAMES =
            ".*(Manager|Helper|Utils?|Impl|DTO|Common|Info|Data|Base)|Abstract[A-Z].*|Base[A-Z].*";

    private HouseRules() {}

    static final ArchRule theUploaderKnowsDevicesOnly = noClasses()
            .that()
            .resideInAPackage("org.islet.uploader..")
            .should()
            .dependOnClassesThat(describe(
                    "are ours and neither uploader nor devices",
                    type -> type.getPackageName().startsWith("org.islet.")
                            && !type.getPackageName().startsWith("org.islet.uploader")
                            && !type.getPackageName().startsWith("org.islet.devices")));

    static final ArchRule theLauncherKnowsTheSettingsOnly = noClasses()
            .that()
            .resideInAPackage("org.islet.portal..")
            .and()
            .resideOutsideOfPackage("org.islet.portal.demo..")
            .should()
            .dependOnClassesThat(describe(
                    "are ours and neither the launcher's nor the list of settings",
                    type -> type.getPackageName().startsWith("org.islet.")
                            && !type.getPackageName().equals("org.islet.setting")
                            && (!type.getPackageName().startsWith("org.islet.portal")
                                    || type.getPackageName().startsWith("org.islet.portal.demo"))));

    static final ArchRule settingsNeedTheJdkOnly = classes()
            .that()
            .resideInAPackage("org.islet.setting")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.islet.setting");

    static final ArchRule theDemoKnowsTheSimulatorOnly = noClasses()
            .that()
            .resideInAPackage("org.islet.portal.demo..")
            .should()
            .dependOnClassesThat(describe(
                    "are ours and not the simulator's",
                    type -> type.getPackageName().startsWith("org.islet.")
                            && !type.getPackageName().startsWith("org.islet.portal.demo")
                            && !type.getPackageName().startsWith("org.islet.devices.simulator")));

    static final ArchRule onlyTheDemoSimulates = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.islet.portal.demo..", "org.islet.uploader.demo..", "org.islet.devices.simulator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.islet.devices.simulator..");

    static final ArchRule nothingLivesInAHallway = noClasses()
            .should()
            .resideInAnyPackage(
                    "org.islet", "org.islet.devices", "org.islet.reports", "org.islet.web", "org.islet.uploader");

    static final ArchRule namesSayWhatAThingIs =
            classes().should().haveNameNotMatching(".*\\.(" + FORBIDDEN_NAMES + ")");

    static final ArchRule nowComesFromAnInjectedClock = noClasses()
            .that(resideInAnyPackage("org.islet.devices..", "org.islet.reports..")
                    .or(ServerRules.FEATURES)
                    .or(resideInAnyPackage("org.islet.web..")))
            .should()
            .callMethodWhere(describe("now() without a clock is called", call -> isNowWithoutClock(call.getTarget())));

    static final ArchRule nobodyPrints = noClasses()
            .that(ServerRules.FEATURES.or(resideInAnyPackage("org.islet.web..", "org.islet.devices..")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    static final ArchRule chanceIsSecure = noClasses()
            .that(ServerRules.FEATURES.or(
                    resideInAnyPackage("org.islet.web..", "org.islet.uploader..", "org.islet.portal..")))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random");

    static final ArchRule nothingIsDeserialised =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream");

    /** A device's family may have a record for each kind of record it writes. */
    static final ArchRule roomsAreSmall = classes()
            .that()
            .resideInAPackage("org.islet..")
            .and()
            .resideOutsideOfPackages("org.islet.devices.family..")
            .should(new RoomSize());

    static final ArchRule roomsFormNoCircle =
            slices().matching("org.islet.(*).(*)..").should().beFreeOfCycles();

    private static boolean isNowWithoutClock(CodeUnitCallTarget target) {
        var takesNoClock =
                target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        return target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && takesNoClock;
    }
}
