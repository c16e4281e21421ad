package org.islet.reports.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/**
 * Collects the cells of all sheets. Of a formula the value counts that the program last worked out and kept; a text of one
 * comes in the record behind it.
 */
final class SheetRecords implements HSSFListener {

    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> {});
    private final List<BoundSheetRecord> list = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Integer, CellFormat> known = new HashMap<>();
    private final TextBudget budget;
    private int place = -1;
    private int depth;
    private boolean isFrom1904;
    private @Nullable SSTRecord texts;
    private @Nullable SheetText sheet;
    private @Nullable FormulaRecord awaiting;

    SheetRecords(int mostBytes) {
        this.budget = new TextBudget(mostBytes);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void processRecord(Record record) {
        try {
            formats.processRecord(record);
            see(record);
        } catch (WorkbookRefused refused) {
            throw new Refused(refused);
        }
    }

    private void see(Record record) throws WorkbookRefused {
        if (record instanceof BOFRecord begin) {
            begin(begin);
        } else if (record instanceof EOFRecord) {
            end();
        } else if (record instanceof BoundSheetRecord named) {
            list.add(named);
        } else if (record instanceof DateWindow1904Record window) {
            isFrom1904 = window.getWindowing() == 1;
        } else if (record instanceof SSTRecord all) {
            texts = all;
        } else if (sheet != null && depth == 1) {
            cell(record, sheet);
        }
    }

    /** A chart within a sheet begins and ends too. */
    private void begin(BOFRecord begin) {
        if (depth == 0 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            place++;
            sheet = begin.getType() == BOFRecord.TYPE_WORKSHEET ? new SheetText(budget) : null;
        }
        depth++;
    }

    private void end() {
        depth = Math.max(0, depth - 1);
        if (depth == 0 && sheet != null) {
            if (!sheet.isEmpty()) {
                BoundSheetRecord named = place < list.size() ? list.get(place) : new BoundSheetRecord("");
                sheets.add(new Sheet(
                        place, named.getSheetname(), named.isHidden() || named.isVeryHidden(), sheet.bytes()));
            }
            sheet = null;
        }
    }

    private void cell(Record record, SheetText to) throws WorkbookRefused {
        if (record instanceof NumberRecord number) {
            to.cell(number.getRow(), number.getColumn(), shown(number, number.getValue()));
        } else if (record instanceof LabelSSTRecord label) {
            if (texts == null || label.getSSTIndex() < 0 || label.getSSTIndex() >= texts.getNumUniqueStrings()) {
                throw WorkbookRefused.damaged();
            }
            to.cell(
                    label.getRow(),
                    label.getColumn(),
                    texts.getString(label.getSSTIndex()).getString());
        } else if (record instanceof LabelRecord label) {
            to.cell(label.getRow(), label.getColumn(), label.getValue());
        } else if (record instanceof BoolErrRecord truth) {
            to.cell(
                    truth.getRow(),
                    truth.getColumn(),
                    truth.isBoolean() ? String.valueOf(truth.getBooleanValue()) : error(truth.getErrorValue()));
        } else if (record instanceof FormulaRecord formula) {
            formula(formula, to);
        } else if (record instanceof StringRecord text && awaiting != null) {
            to.cell(awaiting.getRow(), awaiting.getColumn(), text.getString());
            awaiting = null;
        }
    }

    private void formula(FormulaRecord formula, SheetText to) throws WorkbookRefused {
        awaiting = formula.hasCachedResultString() ? formula : null;
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> to.cell(formula.getRow(), formula.getColumn(), shown(formula, formula.getValue()));
            case BOOLEAN ->
                to.cell(formula.getRow(), formula.getColumn(), String.valueOf(formula.getCachedBooleanValue()));
            case ERROR -> to.cell(formula.getRow(), formula.getColumn(), error(formula.getCachedErrorValue()));
            default -> {}
        }
    }

    private ShownNumber shown(CellValueRecordInterface cell, double value) {
        int index = formats.getFormatIndex(cell);
        return known.computeIfAbsent(index, any -> {
                    String code = formats.getFormatString(cell);
                    return CellFormat.of(index, code == null ? "" : code);
                })
                .show(value, isFrom1904);
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#";
    }

    /** Leaves the library's loop. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient WorkbookRefused why;

        Refused(WorkbookRefused why) {
            super(null, null, false, false);
            this.why = why;
        }

        WorkbookRefused why() {
            return why;
        }
    }
}
