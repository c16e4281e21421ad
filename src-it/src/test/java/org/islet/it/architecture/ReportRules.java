package org.islet.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** The walls around {@code reports}: arithmetic with nothing else in sight, paper at the edge. */
final class ReportRules {

    private static final String REPORTS = "org.islet.reports";
    private static final String[] PAPER = {"com.lowagie..", "org.librepdf..", "org.jfree..", "org.apache.batik.."};

    private ReportRules() {}

    static final ArchRule reportsKnowDevicesAndTheirOwnLibraries = classes()
            .that()
            .resideInAPackage(REPORTS + "..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml..",
                    "org.w3c.dom..",
                    "org.jspecify..",
                    "picocli..",
                    "com.fasterxml.jackson.core..",
                    "de.siegmar.fastcsv..",
                    "com.lowagie..",
                    "org.librepdf..",
                    "org.jfree..",
                    "org.apache.batik..",
                    "org.apache.poi..",
                    "org.islet.devices..",
                    REPORTS + "..");

    static final ArchRule onlyPdfAndChartKnowPaper = noClasses()
            .that()
            .resideOutsideOfPackages(REPORTS + ".pdf..", REPORTS + ".chart..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PAPER);

    static final ArchRule onlyWorkbookKnowsSpreadsheets = noClasses()
            .that()
            .resideOutsideOfPackage(REPORTS + ".workbook..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..");

    static final ArchRule arithmeticSeesEventsOnly = classes()
            .that()
            .resideInAPackage(REPORTS + ".metrics..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.islet.devices.event",
                    "org.islet.devices.phrase",
                    REPORTS + ".metrics..",
                    REPORTS + ".model..",
                    REPORTS + ".timeline..");

    static final ArchRule reportsReadEventsNotDevices = noClasses()
            .that()
            .resideInAPackage(REPORTS + "..")
            .and()
            .resideOutsideOfPackage(REPORTS + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.islet.devices.family..",
                    "org.islet.devices.driver..",
                    "org.islet.devices.transport..",
                    "org.islet.devices.simulator..",
                    "org.islet.devices.upload..");

    static final ArchRule nobodyInReportsKnowsTheCommandLine = noClasses()
            .that()
            .resideInAPackage(REPORTS + "..")
            .and()
            .resideOutsideOfPackage(REPORTS + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(REPORTS + ".cli..", "picocli..");

    static final ArchRule onlyInterpretersDecode = noClasses()
            .that()
            .resideInAPackage(REPORTS + "..")
            .and()
            .resideOutsideOfPackages(
                    REPORTS + ".interpretation..", REPORTS + ".workbook..", REPORTS + ".timeline..", REPORTS + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.islet.devices.capture..", "org.islet.devices.catalogue..", "org.islet.devices.decode..");

    static final ArchRule renderersKnowSectionsAndNeverReports = noClasses()
            .that()
            .resideInAnyPackage(
                    REPORTS + ".pdf..",
                    REPORTS + ".json..",
                    REPORTS + ".csv..",
                    REPORTS + ".svg..",
                    REPORTS + ".chart..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(REPORTS + ".definition..", REPORTS + ".catalogue..");

    static final ArchRule definitionsHoldNoCoordinateColourFormatOrSentence = noClasses()
            .that()
            .resideInAnyPackage(REPORTS + ".definition..", REPORTS + ".catalogue..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.awt..", "java.text..", REPORTS + ".pdf..", REPORTS + ".json..", REPORTS + ".words..");
}
