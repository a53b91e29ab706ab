package io.github.psadelivery.rules.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.workbook.EscapedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together from its XML parts, so that it can hold what no library would write. */
final class HandMadeWorkbook {
    /** Styles by number: 0 plain, 1 per cent, 2 date, 3 fraction, 4 a date of its own format, 5 per cent with a decimal. */
    private static final String STYLES = """
            <styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="d\\ mmm\\ yyyy"/>
            <numFmt numFmtId="165" formatCode="0.0%"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="12"/><xf numFmtId="164"/>
            <xf numFmtId="165"/></cellXfs></styleSheet>""";

    private final Map<String, byte[]> bytesByName = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<RubricSheet, String> partBySheet = new EnumMap<>(RubricSheet.class);
    private final StringBuilder tabs = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int sheets;

    /** The shipped rubric as a workbook. */
    static HandMadeWorkbook shipped() {
        return of(EditedRubric.shipped());
    }

    static HandMadeWorkbook of(EditedRubric rubric) {
        HandMadeWorkbook workbook = new HandMadeWorkbook();
        for (RubricSheet sheet : RubricSheet.values()) {
            if (!rubric.records(sheet.file()).isEmpty()) {
                workbook.sheet(sheet.tab(), rows(rubric.records(sheet.file())));
                workbook.partBySheet.put(sheet, "xl/worksheets/sheet%s.xml".formatted(workbook.sheets));
            }
        }
        return workbook;
    }

    static String rows(List<List<String>> records) {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= records.size(); row++) {
            rows.append("<row r=\"%s\">".formatted(row));
            for (String cell : records.get(row - 1)) {
                rows.append(text(cell));
            }
            rows.append("</row>");
        }
        return rows.toString();
    }

    static String text(String cell) {
        String escaped = EscapedText.write(cell)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>".formatted(escaped);
    }

    HandMadeWorkbook sheet(String tab, String rows) {
        return sheet(tab, "", rows, "");
    }

    /** @param state such as {@code state="hidden"} */
    HandMadeWorkbook sheet(String tab, String state, String rows, String after) {
        sheets++;
        tabs.append("<sheet name=\"%s\" sheetId=\"%s\" r:id=\"rId%s\" %s/>".formatted(tab, sheets, sheets, state));
        links.append("<Relationship Id=\"rId%s\" Type=\"x/worksheet\" Target=\"worksheets/sheet%s.xml\"/>"
                .formatted(sheets, sheets));
        return part("xl/worksheets/sheet%s.xml".formatted(sheets), """
                <worksheet><sheetData>%s</sheetData>%s</worksheet>""".formatted(rows, after));
    }

    /** Changes the XML of the sheet of a table. */
    HandMadeWorkbook edit(RubricSheet sheet, String from, String to) {
        String name = partBySheet.getOrDefault(sheet, "");
        String before = parts.getOrDefault(name, "");
        if (!before.contains(from)) {
            throw new IllegalArgumentException("from is not there: " + from);
        }
        return part(name, before.replace(from, to));
    }

    /** Puts something else in the place of the first cell with a text. */
    HandMadeWorkbook cell(RubricSheet sheet, String cell, String xml) {
        String name = partBySheet.getOrDefault(sheet, "");
        int at = parts.getOrDefault(name, "").indexOf(text(cell));
        if (at < 0) {
            throw new IllegalArgumentException("cell is not there: " + cell);
        }
        String before = parts.getOrDefault(name, "");
        return part(
                name,
                before.substring(0, at) + xml + before.substring(at + text(cell).length()));
    }

    HandMadeWorkbook part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** A part that need not be text. */
    HandMadeWorkbook part(String name, byte[] bytes) {
        bytesByName.put(name, bytes.clone());
        return this;
    }

    byte[] bytes() {
        parts.putIfAbsent("xl/workbook.xml", """
                <workbook xmlns:r="urn:r"><workbookPr/><sheets>%s</sheets></workbook>""".formatted(tabs));
        parts.putIfAbsent("xl/_rels/workbook.xml.rels", """
                <Relationships>%s<Relationship Id="s" Type="x/styles" Target="styles.xml"/>
                <Relationship Id="t" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>""".formatted(links));
        parts.putIfAbsent("xl/styles.xml", STYLES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
            for (Map.Entry<String, byte[]> part : bytesByName.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    RubricDraft read() {
        return RubricDraft.read("rubric.xlsx", bytes());
    }
}
