package org.islet.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wall is broken once, on purpose: a rule that nothing can break guards nothing. */
class EveryRuleCanFailTest {

    private static final String PICOCLI = "package picocli; public class CommandLine {}";

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(
                        "devicesKnowTheJdkAndTheirTwoParsers",
                        "package org.islet.devices.line; class Late { picocli.CommandLine a; }",
                        PICOCLI),
                breach(
                        "onlyFilesAreParsedAsJson",
                        "package org.islet.devices.bytes; class Late { com.fasterxml.jackson.core.JsonParser a; }",
                        "package com.fasterxml.jackson.core; public class JsonParser {}"),
                breach(
                        "onlyFamiliesParseCsv",
                        "package org.islet.devices.bytes; class Late { de.siegmar.fastcsv.reader.CsvReader a; }",
                        "package de.siegmar.fastcsv.reader; public class CsvReader {}"),
                breach(
                        "eventsKnowNobody",
                        "package org.islet.devices.event; class Late { org.islet.devices.bytes.Hex a; }"),
                breach(
                        "bytesKnowNobody",
                        "package org.islet.devices.bytes; class Late { org.islet.devices.event.Glucose a; }"),
                breach(
                        "phrasesKnowNobody",
                        "package org.islet.devices.phrase; class Late { org.islet.devices.event.Glucose a; }"),
                breach(
                        "transportsKnowNobody",
                        "package org.islet.devices.transport; class Late { org.islet.devices.event.Glucose a; }"),
                breach(
                        "emulatorsKnowTheCableOnly",
                        "package org.islet.devices.emulator; class Late { org.islet.devices.event.Glucose a; }"),
                breach(
                        "capturesKnowNoDevice",
                        "package org.islet.devices.capture; class Late { org.islet.devices.catalogue.UsbId a; }"),
                breach(
                        "decodersTurnCapturesIntoEvents",
                        "package org.islet.devices.decode; class Late { org.islet.devices.transport.Transport a; }"),
                breach(
                        "driversNeverSeeEvents",
                        "package org.islet.devices.driver; class Late { org.islet.devices.event.Glucose a; }"),
                breach(
                        "whatIsSaidOfDevicesHasEveryLanguage",
                        "package org.islet.devices.family.acme; class Late {"
                                + " Object a = org.islet.devices.phrase.Phrase.inEnglish(\"It is late\"); }"),
                breach(
                        "whatReadsBytesNeedsNoClockDiskOrNetwork",
                        "package org.islet.devices.family.acme; class Late { java.nio.file.Path a; }"),
                breach(
                        "decodersNeverReachTheWire",
                        "package org.islet.devices.family.acme; class AcmeDecoder { Wire a; }",
                        "package org.islet.devices.family.acme; class Wire { org.islet.devices.transport.Transport a; }"),
                breach(
                        "whatTalksToADeviceNeverSeesEvents",
                        "package org.islet.devices.family.acme; class Wire { org.islet.devices.transport.Transport a;"
                                + " org.islet.devices.event.Glucose b; }"),
                breach(
                        "familiesDoNotKnowEachOther",
                        "package org.islet.devices.family.acme; public class One {}",
                        "package org.islet.devices.family.brand; class Two { org.islet.devices.family.acme.One a; }"),
                breach(
                        "nothingBelowKnowsAFamily",
                        "package org.islet.devices.catalogue; class Late { org.islet.devices.family.Families a; }"),
                breach(
                        "reportsKnowDevicesAndTheirOwnLibraries",
                        "package org.islet.reports.metrics; class Late { jakarta.inject.Provider<?> a; }",
                        "package jakarta.inject; public interface Provider<T> {}"),
                breach(
                        "onlyPdfAndChartKnowPaper",
                        "package org.islet.reports.compose; class Late { com.lowagie.text.Document a; }",
                        "package com.lowagie.text; public class Document {}"),
                breach(
                        "onlyWorkbookKnowsSpreadsheets",
                        "package org.islet.reports.compose; class Late { org.apache.poi.Version a; }",
                        "package org.apache.poi; public class Version {}"),
                breach(
                        "arithmeticSeesEventsOnly",
                        "package org.islet.reports.metrics; class Late { org.islet.devices.decode.Decoded a; }"),
                breach(
                        "reportsReadEventsNotDevices",
                        "package org.islet.reports.compose; class Late { org.islet.devices.family.Families a; }"),
                breach(
                        "nobodyInReportsKnowsTheCommandLine",
                        "package org.islet.reports.compose; class Late { picocli.CommandLine a; }",
                        PICOCLI),
                breach(
                        "onlyInterpretersDecode",
                        "package org.islet.reports.compose; class Late { org.islet.devices.decode.Decoded a; }"),
                breach(
                        "renderersKnowSectionsAndNeverReports",
                        "package org.islet.reports.pdf; class Late { org.islet.reports.catalogue.Reports a; }"),
                breach(
                        "definitionsHoldNoCoordinateColourFormatOrSentence",
                        "package org.islet.reports.definition; class Late { java.awt.Color a; }"),
                breach(
                        "theServerNeverTalksToDevices",
                        "package org.islet.upload; class Late { org.islet.devices.driver.Driver a; }"),
                breach(
                        "servicesNeverSeePages",
                        "package org.islet.upload; class Late { jakarta.faces.Page a; }",
                        "package jakarta.faces; public class Page {}"),
                breach(
                        "featuresFormNoCycles",
                        "package org.islet.tea; public class Cup { org.islet.milk.Jug a; }",
                        "package org.islet.milk; public class Jug { org.islet.tea.Cup a; }"),
                breach(
                        "roomsOfAFeatureFormNoCycles",
                        "package org.islet.tea.leaf; public class Leaf { org.islet.tea.cup.Cup a; }",
                        "package org.islet.tea.cup; public class Cup { org.islet.tea.leaf.Leaf a; }"),
                breach(
                        "featuresMeetAtTheirDoors",
                        "package org.islet.tea; public class Cups {}",
                        "package org.islet.milk; class JugService { org.islet.tea.Cups a; }"),
                breach(
                        "everyServiceMethodSaysWhoMayCallIt",
                        "package org.islet.tea; @org.islet.account.access.Guarded public class CupService {"
                                + " public void drink() {} }"),
                breach(
                        "everyServiceMethodSaysWhoMayCallIt",
                        "package org.islet.tea; @org.islet.account.access.Guarded public class CupService {"
                                + " @org.islet.account.access.ForEverybody @org.islet.account.access.OwnerOnly({}) public void drink() {} }"),
                breach(
                        "everyServiceMethodSaysWhoMayCallIt",
                        "package org.islet.tea; public class CupService {"
                                + " @org.islet.account.access.ForEverybody public void drink() {} }"),
                breach(
                        "rowsAreOpenedWhereItIsWrittenDown",
                        "package org.islet.tea; class Cups {"
                                + " Object a = org.islet.platform.rows.VisibleRows.ofPatient(null); }"),
                breach(
                        "rowsAreOpenedWhereItIsWrittenDown",
                        "package org.islet.tea; class Cups {"
                                + " Object a = org.islet.platform.rows.VisibleRows.forAccount(null, null, null); }"),
                breach(
                        "rowsAreOpenedWhereItIsWrittenDown",
                        "package org.islet.tea; class Cups {"
                                + " Object a = org.islet.platform.rows.VisibleRows.forCode(null, null, null); }"),
                breach(
                        "aCodeOpensReportsOnly",
                        "package org.islet.tea; class CupService {"
                                + " @org.islet.consent.NeedsConsent(byCode = true) public void drink() {} }"),
                breach(
                        "pagesUseServicesAndValues",
                        "package org.islet.tea; public class Cups {}",
                        "package org.islet.web.home; class LatePage { org.islet.tea.Cups a; }"),
                breach(
                        "featuresMeetAtTheirDoors",
                        "package org.islet.tea; public class CupService {}",
                        "package org.islet.milk; class JugService { org.islet.tea.CupService a; }"),
                breach(
                        "uploadNeverNamesDecoding",
                        "package org.islet.record; public class Redecoding {}",
                        "package org.islet.upload; class Late { org.islet.record.redecoding.Redecoding a; }"),
                breach("pagesNeverSeeTables", "package org.islet.web.home; class LatePage { javax.sql.DataSource a; }"),
                breach(
                        "pagesDoNotKnowRest",
                        "package org.islet.web.rest; public class CupResource {}",
                        "package org.islet.web.home; class LatePage { org.islet.web.rest.CupResource a; }"),
                breach(
                        "restDoesNotKnowPages",
                        "package org.islet.web.home; public class CupPage {}",
                        "package org.islet.web.rest; class LateResource { org.islet.web.home.CupPage a; }"),
                breach(
                        "theUploaderKnowsDevicesOnly",
                        "package org.islet.uploader.ui; class Late { org.islet.reports.model.Period a; }"),
                breach(
                        "theLauncherKnowsTheSettingsOnly",
                        "package org.islet.portal; class Late { org.islet.devices.event.Glucose a; }"),
                breach(
                        "settingsNeedTheJdkOnly",
                        "package org.islet.setting; class Late { org.islet.devices.event.Glucose a; }"),
                breach(
                        "theDemoKnowsTheSimulatorOnly",
                        "package org.islet.portal.demo; class Late { org.islet.devices.event.Glucose a; }"),
                breach(
                        "onlyTheDemoSimulates",
                        "package org.islet.upload; class Late { org.islet.devices.simulator.Life a; }"),
                breach("nothingLivesInAHallway", "package org.islet.devices; class Late {}"),
                breach(
                        "roomsFormNoCircle",
                        "package org.islet.web.tea; public class Leaf { org.islet.web.milk.Jug a; }",
                        "package org.islet.web.milk; public class Jug { org.islet.web.tea.Leaf a; }"),
                breach(
                        "roomsAreSmall",
                        IntStream.rangeClosed(0, 30)
                                .mapToObj(cup -> "package org.islet.tea; class Cup" + cup + " {}")
                                .toArray(String[]::new)),
                breach("namesSayWhatAThingIs", "package org.islet.upload; class UploadManager {}"),
                breach(
                        "nowComesFromAnInjectedClock",
                        "package org.islet.upload; class Late { Object a = java.time.Instant.now(); }"),
                breach("nobodyPrints", "package org.islet.upload; class Late { void a() { System.out.println(); } }"),
                breach(
                        "chanceIsSecure",
                        "package org.islet.account; class Late { Object a = new java.util.Random(); }"),
                breach(
                        "nothingIsDeserialised",
                        "package org.islet.upload; class Late { java.io.ObjectInputStream a; }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void aBrokenWallIsSeen(String rule, List<String> sources, @TempDir Path folder) throws Exception {
        var broken = BrokenHouse.of(folder, sources);

        var verdict = Rules.named(rule).evaluate(broken);

        assertThat(verdict.hasViolation()).isTrue();
    }

    @Test
    void everyRuleIsBrokenOnce() {
        var broken = breaches().map(breach -> (String) breach.get()[0]).collect(Collectors.toSet());

        assertThat(Rules.names()).containsExactlyInAnyOrderElementsOf(broken);
    }

    @Test
    void aPackageWithoutASignIsSeen(@TempDir Path sources) throws IOException {
        var room = Files.createDirectories(sources.resolve("org/islet/attic"));
        Files.writeString(room.resolve("Box.java"), "package org.islet.attic; class Box {}");

        assertThat(ArchitectureTest.packagesWithoutSign(sources)).containsExactly(room);
    }

    private static Arguments breach(String rule, String... sources) {
        return arguments(rule, List.of(sources));
    }
}
