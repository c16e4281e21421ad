package org.islet.reports.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.islet.devices.catalogue.UnreadSheet;

/** A workbook as Excel wrote it from 1997 to 2003, its records read as they come. */
final class XlsWorkbook {

    private static final String[] STREAMS = {"Workbook", "WORKBOOK", "BOOK", "Book"};

    private XlsWorkbook() {}

    /** Empty where the file holds no workbook: text documents and slides are kept alike. */
    static Optional<List<Sheet>> read(byte[] bytes, int mostBytes) throws WorkbookRefused {
        var records = new SheetRecords(mostBytes);
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw WorkbookRefused.locked();
            }
            for (String name : STREAMS) {
                if (root.hasEntryCaseInsensitive(name)) {
                    var request = new HSSFRequest();
                    request.addListenerForAllRecords(records);
                    new HSSFEventFactory().processWorkbookEvents(request, root);
                    return Optional.of(records.sheets());
                }
            }
            return Optional.empty();
        } catch (EncryptedDocumentException locked) {
            throw WorkbookRefused.locked();
        } catch (WorkbookRefused refused) {
            throw refused;
        } catch (OldFileFormatException tooOld) {
            throw new WorkbookRefused(UnreadSheet.TOO_OLD);
        } catch (SheetRecords.Refused refused) {
            throw refused.why();
        } catch (IOException | RuntimeException damaged) {
            throw WorkbookRefused.damaged();
        }
    }
}
